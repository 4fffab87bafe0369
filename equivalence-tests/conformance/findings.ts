import { dirname, relative } from "node:path";
import { type CheckReport, checkFile, compileFile } from "../../compiler/compile.ts";
import { folderTree } from "../../compiler/project.ts";
import {
  type CorpusKind,
  expectedFindings,
  isProject,
  programFiles,
  programPath,
} from "../../dsl-spec/conformance/corpus.ts";

/** The findings of a program, and those that it expects, as sorted lines `file:line code text`. */
export interface Findings {
  readonly report: CheckReport;
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

/** A line `## command: compile` asks for the findings of `compile`, which demands a strategy, `hazards` for those of `check --hazards`. */
export async function findingsOf(kind: CorpusKind, name: string): Promise<Findings> {
  const path = programPath(kind, name);
  const main = name.split("/").at(-1) as string;
  const bytes = programFiles(kind, name).get(main) as Uint8Array;
  const isWhole = isProject(name);
  const command = /^## command: compile$/m.test(new TextDecoder().decode(bytes)) ? compileFile : checkFile;
  const hazards = /^## command: hazards$/m.test(new TextDecoder().decode(bytes));
  const report = isWhole
    ? await checkFile(bytes, path, folderTree(path))
    : hazards
      ? await checkFile(bytes, main, undefined, { hazards })
      : await command(bytes, main);
  const found = report.diagnostics.map(({ code, span, file }) => {
    const source = report.sources.find((candidate) => candidate.file === file);
    if (source === undefined) throw new Error(`finding in ${file}`);
    const shown = isWhole ? relative(dirname(path), file) : main;
    const under = source
      .slice(span)
      .replaceAll(/ +## E: .*/g, "")
      .replaceAll(/\s+/g, " ");
    return `${shown}:${source.position(span.start).line} ${code} ${under}`;
  });
  const expected = expectedFindings(kind, name).map(
    ({ file, line, code, under }) => `${file}:${line} ${code} ${under}`,
  );
  return { report, found: found.sort(), expected: expected.sort() };
}
