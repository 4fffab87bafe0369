import { buildCache } from "../compiler/build-cache.ts";
import { compileFile } from "../compiler/compile.ts";
import type { Diagnostic } from "../compiler/diagnostics/diagnostic.ts";
import { type DiagnosticRecord, toRecord } from "../compiler/diagnostics/render.ts";
import type { SourceText } from "../compiler/diagnostics/source.ts";
import { folderTree } from "../compiler/project.ts";
import { ExitCode } from "./exit.ts";
import { paletteFor, renderFindings, tally } from "./report/findings.ts";
import type { SourceFile } from "./sources.ts";
import { count, note, printJson } from "./terminal.ts";

type CompileResult = Awaited<ReturnType<typeof compileFile>>;

export interface Compiled {
  readonly artifacts: NonNullable<CompileResult["artifacts"]>;
  readonly sources: readonly SourceText[];
}

/**
 * Compiles one strategy; findings go to standard error. Null where it has errors: they were told,
 * with `json` also in the one line on standard output.
 */
export async function compileOrReport(file: SourceFile, json: boolean): Promise<Compiled | null> {
  const { diagnostics, sources, artifacts } = await compileFile(
    file.bytes,
    file.path,
    buildCache(),
    folderTree(file.path),
  );
  const text = renderFindings(diagnostics, sources, "full", paletteFor(process.stderr));
  if (text !== "") note(text);
  if (artifacts !== null) return { artifacts, sources };
  const { errors } = tally(diagnostics);
  const message = `${count(errors, "error")} in ${file.path}: nothing was compiled`;
  note(message);
  if (json) {
    printJson({
      schema: "pmtc.error/1",
      exitCode: ExitCode.findings,
      code: "findings",
      message,
      help: "`pmtc explain <code>` says more",
      diagnostics: records(diagnostics, sources),
    });
  }
  return null;
}

function records(diagnostics: readonly Diagnostic[], sources: readonly SourceText[]): DiagnosticRecord[] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  return diagnostics.map((d) => toRecord(d, byFile.get(d.file)));
}
