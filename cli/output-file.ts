import { accessSync, chmodSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CliError, ExitCode } from "./exit.ts";
import { oneLine } from "./terminal.ts";

/** A file that a command writes at its end, and the flag that named it. */
export interface OutputFile {
  readonly path: string;
  readonly flag: string;
}

/**
 * Makes the folder of a file, and makes sure that the file can be written: before long work, whose
 * result would else be lost. Throws CliError.
 */
export function claimOutput(file: OutputFile): OutputFile {
  return guarded(file, () => {
    const folder = dirname(file.path);
    mkdirSync(folder, { recursive: true });
    const there = statSync(file.path, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    accessSync(there === undefined ? folder : file.path, constants.W_OK);
    return file;
  });
}

/** Writes the file whole or not at all. What is no regular file (a device, a pipe) is written in place; `mode` are the rights of a regular one. */
export function writeOutput(file: OutputFile, text: string | Uint8Array, mode?: number): void {
  guarded(file, () => {
    const there = statSync(file.path, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) {
      writeFileSync(file.path, text);
      return;
    }
    const aside = `${file.path}.tmp-${process.pid}`;
    try {
      writeFileSync(aside, text);
      if (mode !== undefined) chmodSync(aside, mode);
      renameSync(aside, file.path);
    } finally {
      rmSync(aside, { force: true });
    }
  });
}

function guarded<T>({ path, flag }: OutputFile, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${oneLine(path)} cannot be written (${code})`;
    throw new CliError(ExitCode.environment, "unwritable", message, `name another file with ${flag}`);
  }
}
