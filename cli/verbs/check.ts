import { type CheckReport, checkFile } from "../../compiler/compile.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../../compiler/diagnostics/registry.ts";
import { type RenderFormat, toRecord } from "../../compiler/diagnostics/render.ts";
import type { SourceText } from "../../compiler/diagnostics/source.ts";
import { folderTree } from "../../compiler/project.ts";
import { ExitCode, usageError } from "../exit.ts";
import { paletteFor, renderFindings, type Tally, tally } from "../report/findings.ts";
import { findPythonFiles, readSourceFile } from "../sources.ts";
import { count, note, oneLine, print, printJson } from "../terminal.ts";

export interface CheckOptions {
  readonly outputFormat: RenderFormat;
  readonly json?: boolean;
}

/** `pmtc check <paths...>`: every finding of every file; exit 1 where one of them is an error. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const files = findPythonFiles(paths);
  if (files.length === 0) {
    throw usageError(
      "no-python-files",
      `no .py file in ${paths.map(oneLine).join(", ")}`,
      "name a file, or a folder that has some",
    );
  }
  const sources = new Map<string, SourceText>();
  const results: Result[] = [];
  for (const file of files) {
    const { path, bytes } = readSourceFile(file);
    const result = await checkFile(bytes, path, folderTree(path));
    results.push({ path, ...result });
    for (const source of result.sources) sources.set(source.file, source);
  }
  const diagnostics = sortDiagnostics(findingsOf(results));
  const totals = tally(diagnostics);
  const format = options.json === true ? "json" : options.outputFormat;
  if (format === "json") {
    const records = diagnostics.map((d) => toRecord(d, sources.get(d.file)));
    printJson({ schema: "pmtc.check/1", files: files.length, ...totals, diagnostics: records });
  } else {
    const text = renderFindings(diagnostics, [...sources.values()], format, paletteFor(process.stdout));
    if (text !== "") print(text);
    note(summary(files.length, totals));
  }
  return totals.errors > 0 ? ExitCode.findings : ExitCode.ok;
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

function summary(files: number, { errors, warnings }: Tally): string {
  const checked = count(files, "file");
  if (errors + warnings === 0) return `${checked} checked, no findings`;
  return `${checked} checked: ${count(errors, "error")}, ${count(warnings, "warning")}; \`pmtc explain <code>\` says more`;
}
