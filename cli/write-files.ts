import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { usageError } from "./exit.ts";
import { oneLine } from "./terminal.ts";

export interface OutputFile {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

/**
 * Writes files into a folder, which is made where it is missing. All are written aside first and
 * then renamed one by one in their order, so that none is ever half-written. Throws a usage error
 * where `folder` is a file; an error of the system passes through.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isDirectory()) {
    throw usageError(
      "out-is-file",
      `${oneLine(folder)} is a file, and a folder is needed`,
      "name another folder with -o",
    );
  }
  mkdirSync(folder, { recursive: true });
  const suffix = `.tmp-${randomBytes(6).toString("hex")}`;
  const aside = (file: OutputFile) => join(folder, `.${file.name}${suffix}`);
  try {
    for (const file of files) writeFileSync(aside(file), file.bytes, { flag: "wx" });
    for (const file of files) renameSync(aside(file), join(folder, file.name));
  } finally {
    for (const file of files) rmSync(aside(file), { force: true });
  }
}
