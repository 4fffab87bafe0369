import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { type RenderFormat, toRecord } from "../../compiler/diagnostics/render.ts";
import type { FileSet } from "../../compiler/fix.ts";
import { packageVersion } from "../../dsl-spec/root.ts";
import { ExitCode, usageError } from "../exit.ts";
import { paletteFor, renderFindings, type Tally, tally } from "../report/findings.ts";
import { findPythonFiles, readSourceFile } from "../sources.ts";
import { count, note, oneLine, print, printJson } from "../terminal.ts";
import { checkSet, type Found } from "./check-set.ts";

export interface CheckOptions {
  readonly outputFormat: RenderFormat;
  readonly json?: boolean;
  /** Apply the fixes of the findings, and report the rest. */
  readonly fix?: boolean;
  /** Print what `fix` would change, and change nothing. */
  readonly diff?: boolean;
  readonly watch?: boolean;
  /** Also the warnings about plain CPython. */
  readonly hazards?: boolean;
}

/** `pmtc check <paths...>`: every finding of every file; exit 1 where one of them is an error. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  if (options.watch !== true) return checkOnce(paths, options);
  if (options.fix === true || options.diff === true) {
    throw usageError("watch-fix", "--watch goes with neither --fix nor --diff", "run `pmtc check --fix` by itself");
  }
  const { checkOnChange } = await import("./check-watch.ts");
  return checkOnChange(paths, () => checkOnce(paths, options));
}

async function checkOnce(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const files = filesOf(paths);
  if (options.diff === true) return (await import("./check-fix.ts")).showDiff(files);
  const { files: sources, fixed } =
    options.fix === true ? await (await import("./check-fix.ts")).fixInPlace(files) : { files, fixed: 0 };
  const found = await checkSet(sources, options.hazards === true);
  const totals = tally(found.diagnostics);
  await show(found, options.json === true ? "json" : options.outputFormat, options.fix === true ? fixed : null, totals);
  return totals.errors > 0 ? ExitCode.findings : ExitCode.ok;
}

/** The files that the paths name, with their bytes. Throws a usage error where there is none. */
function filesOf(paths: readonly string[]): FileSet {
  const files = findPythonFiles(paths);
  if (files.length === 0) {
    throw usageError(
      "no-python-files",
      `no .py file in ${paths.map(oneLine).join(", ")}`,
      "name a file, or a folder that has some",
    );
  }
  return new Map(files.map((file) => readSourceFile(file)).map(({ path, bytes }) => [path, bytes]));
}

/** Prints the findings. `fixed` is the number of fixes that were applied, null where none was asked for. */
async function show(found: Found, format: RenderFormat, fixed: number | null, totals: Tally): Promise<void> {
  const { paths, diagnostics, sources } = found;
  const lookup = (file: string) => sources.get(file);
  switch (format) {
    case "json": {
      const records = diagnostics.map((d) => toRecord(d, lookup(d.file)));
      const mended = fixed === null ? {} : { fixed };
      printJson({ schema: "pmtc.check/1", files: paths.length, ...totals, ...mended, diagnostics: records });
      return;
    }
    case "sarif": {
      const { renderSarif } = await import("../../compiler/diagnostics/sarif.ts");
      print(renderSarif(diagnostics, lookup, packageVersion()).trimEnd());
      break;
    }
    case "junit": {
      const { renderJunit } = await import("../../compiler/diagnostics/junit.ts");
      print(renderJunit(diagnostics, paths, lookup).trimEnd());
      break;
    }
    default: {
      const text = renderFindings(diagnostics, [...sources.values()], format, paletteFor(process.stdout));
      if (text !== "") print(text);
    }
  }
  note(summary(paths.length, totals, diagnostics, fixed));
}

function summary(
  files: number,
  { errors, warnings }: Tally,
  diagnostics: readonly Diagnostic[],
  fixed: number | null,
): string {
  const mended = fixed === null ? "" : `, ${count(fixed, "fix", "fixes")} applied`;
  const checked = `${count(files, "file")} checked${mended}`;
  if (errors + warnings === 0) return `${checked}, no findings`;
  const fixable = diagnostics.filter((d) => d.fix !== undefined).length;
  const offer = fixed === null && fixable > 0 ? `; \`--fix\` mends ${fixable} of them` : "";
  const totals = `${count(errors, "error")}, ${count(warnings, "warning")}`;
  return `${checked}: ${totals}${offer}; \`pmtc explain <code>\` says more`;
}
