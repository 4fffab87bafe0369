import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import { CliError, ExitCode, usageError } from "./exit.ts";
import { oneLine } from "./terminal.ts";

/** A source file as it was read: its path as the user named it, with `/`, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads one file. Throws a usage error where it does not exist or is a folder. */
export function readSourceFile(path: string): SourceFile {
  const shown = oneLine(path);
  const kind = kindOf(path);
  if (kind === "missing") throw usageError("file-missing", `${shown} does not exist`, "check the path");
  if (kind === "folder") {
    throw usageError("file-is-folder", `${shown} is a folder, and one strategy's file is needed`, suggestFile(path));
  }
  return { path: slashed(normalize(path)), bytes: read(path) };
}

/** The file names of `check` and `equivalence`: files as given, and the .py files below each folder, sorted. */
export function findPythonFiles(paths: readonly string[]): string[] {
  const files = new Set<string>();
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === "missing") throw usageError("file-missing", `${oneLine(path)} does not exist`, "check the path");
    if (kind === "file") files.add(slashed(normalize(path)));
    else for (const file of pythonFilesBelow(path)) files.add(slashed(normalize(file)));
  }
  return [...files].sort();
}

function pythonFilesBelow(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !isSkipped(entry.name)) found.push(...pythonFilesBelow(path));
    else if (entry.isFile() && entry.name.endsWith(".py")) found.push(path);
  }
  return found;
}

function isSkipped(name: string): boolean {
  return name.startsWith(".") || name === "node_modules" || name === "__pycache__";
}

function kindOf(path: string): "file" | "folder" | "missing" {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return "missing";
  if (stats.isDirectory()) return "folder";
  if (stats.isFile() || stats.isFIFO()) return "file";
  throw usageError("file-special", `${oneLine(path)} is not a regular file`, "name a .py file");
}

function suggestFile(folder: string): string {
  const [first] = readdirSync(folder)
    .filter((name) => name.endsWith(".py"))
    .sort();
  return first === undefined ? "name a .py file" : `such as ${slashed(normalize(join(folder, oneLine(first))))}`;
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CliError(
      ExitCode.environment,
      "unreadable",
      `${oneLine(path)} cannot be read (${reason})`,
      "check that you may read it",
    );
  }
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
