import { BenchError } from "../../bench/error.ts";
import { KERNELS, STRATEGIES } from "../../bench/items.ts";
import { benchPage } from "../../bench/page.ts";
import { runBench } from "../../bench/run.ts";
import { CliError, ExitCode } from "../exit.ts";
import { watchInterrupt } from "../interrupt.ts";
import { claimOutput, writeOutput } from "../output-file.ts";
import { progressBar } from "../progress.ts";
import { benchText } from "../report/bench.ts";
import { findPythonFiles } from "../sources.ts";
import { note, oneLine, print } from "../terminal.ts";

export interface BenchOptions {
  readonly quick?: boolean;
  readonly out: string;
  readonly python: string;
  readonly json?: boolean;
}

/** `pmtc bench [files...]`: writes the report as JSON and as a page; with `--json` prints it, too. */
export async function bench(paths: readonly string[], options: BenchOptions): Promise<ExitCode> {
  const strategies = paths.length === 0 ? STRATEGIES : findPythonFiles(paths);
  const out = claimOutput({ path: options.out, flag: "--out" });
  const page = claimOutput({ path: options.out.replace(/(?:\.json)?$/, ".html"), flag: "--out" });
  const interrupt = watchInterrupt();
  const bar = progressBar("measuring");
  try {
    const report = await runBench({
      strategies,
      kernels: KERNELS,
      front: strategies[0] ?? null,
      quick: options.quick === true,
      python: options.python,
      onProgress: (done, total) => bar.update(done, total),
      signal: interrupt.signal,
    });
    bar.stop();
    const json = `${JSON.stringify(report)}\n`;
    writeOutput(out, json);
    writeOutput(page, benchPage(report));
    if (options.json === true) process.stdout.write(json);
    else print(benchText(report));
    note(`written: ${oneLine(out.path)}, ${oneLine(page.path)}`);
    return interrupt.signal.aborted ? ExitCode.interrupted : ExitCode.ok;
  } catch (error) {
    if (!(error instanceof BenchError)) throw error;
    throw new CliError(ExitCode.findings, "bench", oneLine(error.message), "mend the strategy, and run again");
  } finally {
    bar.stop();
    interrupt.release();
  }
}
