import type { Artifacts } from "../../compiler/compile.ts";
import { loadParser } from "../../compiler/parse/parse.ts";
import { compileOrReport } from "../compile.ts";
import { ExitCode } from "../exit.ts";
import { paletteFor, renderFindings } from "../report/findings.ts";
import { readSourceFile, type SourceFile } from "../sources.ts";
import { count, note } from "../terminal.ts";

/** What `pmtc dump` shows, in the order of the compiler's steps. */
export type DumpStage = "ast" | "ir" | "ts" | "map" | "as" | "wat" | "abi";

/**
 * `pmtc dump <stage> <file>`: one step of the compiler as text on standard output, the same bytes for the same
 * program on every machine. Findings go to standard error; exit 1 where an error leaves nothing to show.
 */
export async function dump(stage: DumpStage, path: string): Promise<ExitCode> {
  const file = readSourceFile(path);
  const text = stage === "ast" ? await syntaxTree(file) : await compiledText(stage, file);
  if (text === null) return ExitCode.findings;
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  return ExitCode.ok;
}

/** The tree of one file as JSON, with spans in code units of its text; null where the text has an error. */
async function syntaxTree(file: SourceFile): Promise<string | null> {
  const { module, diagnostics, source } = (await loadParser()).parse(file.bytes, file.path);
  const findings = renderFindings(diagnostics, [source], "full", paletteFor(process.stderr));
  if (findings !== "") note(findings);
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  if (errors === 0 && module !== null) return JSON.stringify(module, numbersAsText, 2);
  note(`${count(errors, "error")} in ${file.path}: nothing to show`);
  return null;
}

/** JSON has no bigint, no infinity and no -0: such a number stands as text. */
function numbersAsText(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "number") return value;
  return Object.is(value, -0) ? "-0" : Number.isFinite(value) ? value : String(value);
}

async function compiledText(stage: Exclude<DumpStage, "ast">, file: SourceFile): Promise<string | null> {
  const compiled = await compileOrReport(file, false);
  return compiled === null ? null : textOf(stage, compiled.artifacts);
}

async function textOf(stage: Exclude<DumpStage, "ast">, artifacts: Artifacts): Promise<string> {
  switch (stage) {
    case "ir":
      return (await import("../../compiler/ir/print.ts")).printIr(artifacts.module);
    case "ts":
      return artifacts.typescript;
    case "map":
      return artifacts.typescriptMap;
    case "as":
      return (await import("../../compiler/emit/emit.ts")).emit(artifacts.module, "assemblyscript");
    case "wat":
      return wasmText(artifacts.wasm);
    case "abi":
      return (await import("../../compiler/link/abi.ts")).abiText(artifacts.abi);
  }
}

async function wasmText(wasm: Uint8Array): Promise<string> {
  const { default: binaryen } = await import("binaryen");
  const module = binaryen.readBinary(wasm);
  try {
    return module.emitText();
  } finally {
    module.dispose();
  }
}
