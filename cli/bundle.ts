import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import type { ExitCode } from "./exit.ts";

/** Bytes of the digest that a file beside the bundle begins with. */
const DIGEST = 32;

/** What the bundle gives: the exports of `quick-check.ts`. */
type Quick = typeof import("./quick-check.ts");

/**
 * Runs `pmtc check` from the bundle that a build makes of its modules, with their compiled code: it starts in
 * half the time. Null where there is no bundle, where the command line is another one, or where anything goes
 * wrong: then the modules themselves are asked, and tell what it was.
 */
export async function checkFromBundle(args: readonly string[]): Promise<ExitCode | null> {
  if (args[0] !== "check") return null;
  try {
    const { quick } = loadBundle();
    // A check runs the grammar for some milliseconds: compiling it well would take longer.
    setFlagsFromString("--liftoff-only");
    return await quick.quickCheck(args.slice(1));
  } catch {
    return null;
  }
}

/** The bundle of the build that this file is part of. */
const bundleFile = fileURLToPath(new URL("../check.bundle.cjs", import.meta.url));

/** Loads a bundle with what a build kept beside it. `script` is for the build, which makes that. */
export function loadBundle(file: string = bundleFile): { readonly quick: Quick; readonly script: Script } {
  const source = readFileSync(file);
  const cachedData = verified(`${file}.code`, source);
  const script = new Script(source.toString("utf8"), {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  });
  const run = script.runInThisContext() as (require: NodeJS.Require, url: string) => Quick;
  const quick = run(createRequire(import.meta.url), import.meta.url);
  const outlines = verified(`${file}.outlines`, source);
  if (outlines !== undefined) quick.unpackOutlines(outlines.toString("utf8"));
  return { quick, script };
}

/** What a build keeps beside the bundle; undefined where it is absent, damaged, or that of another source. */
function verified(file: string, source: Uint8Array): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(DIGEST);
    return bytes.subarray(0, DIGEST).equals(digest(source, data)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** What a file beside the bundle begins with. */
export function digest(source: Uint8Array, data: Uint8Array): Buffer {
  return createHash("sha256").update(source).update(data).digest();
}
