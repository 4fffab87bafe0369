import { readFileSync, realpathSync, statSync } from "node:fs";
import { type FileSet, type FixOutcome, fixFiles } from "../../compiler/fix.ts";
import { unifiedDiff } from "../diff.ts";
import { ExitCode } from "../exit.ts";
import { writeOutput } from "../output-file.ts";
import { count, note, oneLine, plain } from "../terminal.ts";
import { checkSet } from "./check-set.ts";

/** Applies the fixes and writes the files that they change, each whole or not at all. */
export async function fixInPlace(files: FileSet): Promise<{ readonly files: FileSet; readonly fixed: number }> {
  const { changed, fixed } = await outcome(files);
  for (const path of changed.keys()) {
    if (readFileSync(path).equals(files.get(path) ?? new Uint8Array())) continue;
    note(`${oneLine(path)} was changed meanwhile: nothing was written`);
    return { files, fixed: 0 };
  }
  // Two paths may lead to one file, which then is mended alike.
  const byFile = new Map([...changed].map(([path, bytes]) => [realpathSync(path), bytes]));
  for (const [path, bytes] of byFile) writeOutput({ path, flag: "--fix" }, bytes, statSync(path).mode);
  return { files: new Map([...files, ...changed]), fixed };
}

/** Prints what the fixes would change; exit 1 where there is something. */
export async function showDiff(files: FileSet): Promise<ExitCode> {
  const { changed, fixed } = await outcome(files);
  const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  for (const [path, bytes] of changed) {
    process.stdout.write(plain(unifiedDiff(path, decode(files.get(path)), decode(bytes))));
  }
  note(`${count(fixed, "fix", "fixes")} in ${count(changed.size, "file")}; nothing was written`);
  return changed.size > 0 ? ExitCode.findings : ExitCode.ok;
}

function outcome(files: FileSet): Promise<FixOutcome> {
  return fixFiles(files, async (state) => (await checkSet(state)).diagnostics);
}
