import { createHash } from "node:crypto";
import { join } from "node:path";
import { packageRoot } from "../../dsl-spec/root.ts";
import type { AbiSource } from "./abi-file.ts";

/** The author's own file, as `sources` of the ABI file names it. */
export const MAIN_MODULE = "__main__";

/** Whether a source is a part of the SDK; no file of a project can have such a name. */
export function isSdkSource(source: Pick<AbiSource, "module">): boolean {
  return source.module.startsWith("pmt.");
}

/** Folder beside the ABI file that keeps the imported files of the project. */
export function modulesFolder(stem: string): string {
  return `${stem}.modules`;
}

/**
 * Hash of a program's sources without those of the SDK, which the compiler's version names: of one
 * file the SHA-256 of its bytes; of several that of the lines `<sha256>  <file>`, in the order of the
 * names.
 */
export function programHash(sources: readonly Pick<AbiSource, "module" | "file" | "sha256">[]): string {
  const own = sources.filter((source) => !isSdkSource(source));
  const [first] = own;
  if (own.length === 1 && first !== undefined) return first.sha256;
  const lines = own
    .map((source) => `${source.sha256}  ${source.file}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return createHash("sha256").update(lines.join("")).digest("hex");
}

/** Path of every source of an ABI file: `main` is the author's file, `pathOf` gives the others of the project. */
export function sourcePaths(
  sources: readonly AbiSource[],
  main: string,
  pathOf: (file: string) => string,
): Record<string, string> {
  const place = (source: AbiSource): string => {
    if (source.module === MAIN_MODULE) return main;
    return isSdkSource(source) ? join(packageRoot, "runtime", "python", source.file) : pathOf(source.file);
  };
  return Object.fromEntries(sources.map((source) => [source.file, place(source)]));
}
