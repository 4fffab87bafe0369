import { compareReports } from "../../bench/compare.ts";
import { type BenchReport, parseReport } from "../../bench/report.ts";
import { ExitCode, usageError } from "../exit.ts";
import { comparisonText } from "../report/bench.ts";
import { readSourceFile } from "../sources.ts";
import { oneLine, print, printJson } from "../terminal.ts";

export interface BenchCompareOptions {
  /** A part of one. */
  readonly tolerance: number;
  readonly json?: boolean;
}

/** `pmtc bench compare A B`: exit 1 where a row of B is slower beyond the tolerance. */
export function benchCompare(before: string, after: string, options: BenchCompareOptions): ExitCode {
  const { tolerance } = options;
  const comparison = compareReports(readReport(before), readReport(after), tolerance);
  if (comparison.rows.length === 0) {
    throw usageError("bench-rows", "the two reports have no row in common", "compare reports of the same programs");
  }
  if (options.json === true) printJson({ schema: "pmtc.bench.compare/1", before, after, tolerance, ...comparison });
  else print(comparisonText(comparison, tolerance));
  return comparison.slower > 0 ? ExitCode.findings : ExitCode.ok;
}

function readReport(path: string): BenchReport {
  const { bytes } = readSourceFile(path);
  const report = parseReport(new TextDecoder().decode(bytes));
  if (typeof report !== "string") return report;
  throw usageError(
    "bench-report",
    `${oneLine(path)} is no bench report: ${report}`,
    "`pmtc bench --out FILE` writes one",
  );
}
