import {
  type Baseline,
  type BaselineChange,
  compareBaselines,
  measureBaseline,
  parseBaseline,
} from "../../bench/baseline.ts";
import { BenchError } from "../../bench/error.ts";
import { KERNELS, STRATEGIES } from "../../bench/items.ts";
import { buildCache } from "../../compiler/build-cache.ts";
import { CliError, ExitCode, usageError } from "../exit.ts";
import { claimOutput, writeOutput } from "../output-file.ts";
import { findPythonFiles, readSourceFile } from "../sources.ts";
import { aligned, count, note, oneLine, print, printJson } from "../terminal.ts";

export interface BaselineOptions {
  readonly file: string;
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly json?: boolean;
}

/**
 * `pmtc baseline [files...]`: writes the exact figures; with `--check` or `--diff` compares them with
 * those of the file, and `--check` ends with exit 1 where one differs.
 */
export async function baseline(paths: readonly string[], options: BaselineOptions): Promise<ExitCode> {
  const compares = options.check === true || options.diff === true;
  const before = compares ? readBaseline(options.file) : null;
  const out = { path: options.file, flag: "--file" };
  if (!compares) claimOutput(out);
  const after = await measure(paths.length === 0 ? [...STRATEGIES, ...KERNELS] : findPythonFiles(paths));
  if (before === null) {
    writeOutput(out, `${JSON.stringify(after, null, 2)}\n`);
    if (options.json === true) printJson(after);
    note(`written: ${oneLine(options.file)}, ${count(Object.keys(after.programs).length, "program")}`);
    return ExitCode.ok;
  }
  const changes = compareBaselines(before, after);
  if (options.json === true) printJson({ schema: "pmtc.baseline.diff/1", file: options.file, changes });
  else if (changes.length > 0) print(changesText(changes));
  note(changes.length === 0 ? "every figure is as in the baseline" : `${count(changes.length, "figure")} differ`);
  return options.check === true && changes.length > 0 ? ExitCode.findings : ExitCode.ok;
}

async function measure(files: readonly string[]): Promise<Baseline> {
  try {
    return await measureBaseline(files, buildCache());
  } catch (error) {
    if (!(error instanceof BenchError)) throw error;
    throw new CliError(ExitCode.findings, "baseline", oneLine(error.message), "mend the strategy, and run again");
  }
}

function readBaseline(path: string): Baseline {
  const parsed = parseBaseline(new TextDecoder().decode(readSourceFile(path).bytes));
  if (typeof parsed !== "string") return parsed;
  throw usageError(
    "baseline-file",
    `${oneLine(path)} is no baseline: ${parsed}`,
    "`pmtc baseline --file FILE` writes one",
  );
}

function changesText(changes: readonly BaselineChange[]): string {
  return aligned(
    changes.map(({ program, figure, before, after }) => [
      `${program} ${figure}`,
      `${shown(before)} -> ${shown(after)}${delta(before, after)}`,
    ]),
  );
}

function shown(value: string | number | null): string {
  if (value === null) return "none";
  return typeof value === "string" ? value.slice(0, 16) : String(value);
}

function delta(before: string | number | null, after: string | number | null): string {
  if (typeof before !== "number" || typeof after !== "number" || before === 0) return "";
  const percent = (100 * (after - before)) / before;
  return ` (${percent > 0 ? "+" : ""}${percent.toFixed(1)} %)`;
}
