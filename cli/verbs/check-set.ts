import { type CheckReport, checkFile } from "../../compiler/compile.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../../compiler/diagnostics/registry.ts";
import type { SourceText } from "../../compiler/diagnostics/source.ts";
import type { FileSet } from "../../compiler/fix.ts";
import { folderTree, type SourceTree } from "../../compiler/project.ts";

export interface Found {
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** Checks files as they are given here, and what else they import as it is on the disk. */
export async function checkSet(files: FileSet, hazards = false): Promise<Found> {
  const sources = new Map<string, SourceText>();
  const results: Result[] = [];
  for (const [path, bytes] of files) {
    const result = await checkFile(bytes, path, over(folderTree(path), files), { hazards, findingsOnly: true });
    results.push({ path, ...result });
    for (const source of result.sources) sources.set(source.file, source);
  }
  return { paths: [...files.keys()], diagnostics: sortDiagnostics(findingsOf(results)), sources };
}

function over(tree: SourceTree, files: FileSet): SourceTree {
  return {
    ...tree,
    read: (path) => {
      const file = tree.read(path);
      const bytes = file === null ? undefined : files.get(file.shown);
      return file === null || bytes === undefined ? file : { ...file, bytes };
    },
  };
}

type Result = CheckReport & { readonly path: string };

/**
 * Findings of all files. A module of helpers that another file imports is judged there, where the
 * imports begin at that file's root; by itself its own folder would be the root.
 */
function findingsOf(results: readonly Result[]): Diagnostic[] {
  const imported = new Set(results.flatMap((result) => result.imported.map((module) => module.path)));
  return results.flatMap((result) => (!result.holdsStrategy && imported.has(result.path) ? [] : result.diagnostics));
}
