import type { RenderFormat } from "../compiler/diagnostics/render.ts";
import { packOutlines, unpackOutlines } from "../compiler/outline.ts";
import type { ExitCode } from "./exit.ts";
import { check } from "./verbs/check.ts";

const FORMATS: ReadonlySet<string> = new Set(["full", "concise", "json", "github"]);

/**
 * `pmtc check` in the form that editors and people run all day: paths, and a format that needs no other
 * module. Null for any other command line; what goes wrong is thrown, before anything is printed.
 */
export async function quickCheck(args: readonly string[]): Promise<ExitCode | null> {
  const paths: string[] = [];
  let outputFormat = "full";
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === "--json") json = true;
    else if (arg === "--output-format") outputFormat = args[++i] ?? "";
    else if (arg.startsWith("--output-format=")) outputFormat = arg.slice("--output-format=".length);
    else if (arg.startsWith("-") || arg === "") return null;
    else paths.push(arg);
  }
  if (paths.length === 0 || !FORMATS.has(outputFormat)) return null;
  return check(paths, { outputFormat: outputFormat as RenderFormat, json });
}

export { packOutlines, unpackOutlines };
