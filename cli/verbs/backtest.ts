import type { Feed } from "../../engine/core/feed.ts";
import { runBacktestAsync } from "../../engine/modes/backtest.ts";
import type { BacktestConfig } from "../../engine/modes/backtest-config.ts";
import type { BacktestResult } from "../../engine/modes/backtest-result.ts";
import { RecordRun } from "../../engine/modes/record-run.ts";
import type { Target } from "../../runtime/abi/layout.ts";
import { ExitCode } from "../exit.ts";
import { type Interrupt, watchInterrupt } from "../interrupt.ts";
import { type LoadedStrategy, loadStrategy } from "../load.ts";
import { bindParams } from "../params.ts";
import { progressBar } from "../progress.ts";
import { backtestText } from "../report/backtest.ts";
import { haltText, showLog } from "../report/halt.ts";
import { claimReport, writeReport } from "../report/page-file.ts";
import { openFeeds, type RunFlags, type RunInputs, readInputs } from "../run-inputs.ts";
import { note, print, printJson } from "../terminal.ts";

export interface BacktestOptions extends RunFlags {
  readonly target: Target;
  readonly python: string;
}

/** `pmtc backtest <file>`: exit 1 where a strategy halted, 130 with a partial result after Ctrl-C. */
export async function backtest(file: string, options: BacktestOptions): Promise<ExitCode> {
  const inputs = readInputs(options);
  // From here on, so that Ctrl-C during compiling or importing also ends in a (then empty) partial report.
  const interrupt = watchInterrupt();
  try {
    const strategy = await loadStrategy(file, {
      target: options.target,
      python: options.python,
      json: options.json === true,
    });
    return strategy === null ? ExitCode.findings : await runStrategy(file, strategy, options, { inputs, interrupt });
  } finally {
    interrupt.release();
  }
}

interface Plan {
  readonly inputs: RunInputs;
  readonly interrupt: Interrupt;
}

async function runStrategy(
  file: string,
  strategy: LoadedStrategy,
  options: BacktestOptions,
  plan: Plan,
): Promise<ExitCode> {
  try {
    const { abi } = strategy.module;
    const params = bindParams(abi, options.param);
    const { feed, join } = openFeeds(plan.inputs, abi);
    const page = claimReport(options.report, file);
    const record = page === null ? null : new RecordRun();
    const run = { strategy, feed, params: params.slots, record, logs: options.logs === true };
    const result = await runWithProgress(run, plan.inputs.config, plan.interrupt);
    if (page !== null && record !== null)
      await writeReport(page, { result, record: record.record(), params: params.described });
    if (options.json === true) printJson(join === null ? result : { ...result, join });
    else print(backtestText({ result, file, params: abi.params }));
    if (result.error !== null) note(`\n${haltText(result.error, strategy)}`);
    if (result.partial) return ExitCode.interrupted;
    return result.halted > 0 ? ExitCode.findings : ExitCode.ok;
  } finally {
    strategy.module.close();
  }
}

interface Run {
  readonly strategy: LoadedStrategy;
  readonly feed: Feed;
  readonly params: Float64Array;
  readonly record: RecordRun | null;
  readonly logs: boolean;
}

async function runWithProgress(run: Run, config: BacktestConfig, interrupt: Interrupt): Promise<BacktestResult> {
  const { feed, params, record, logs } = run;
  const bar = progressBar("running");
  try {
    return await runBacktestAsync({
      module: run.strategy.module,
      feed,
      params,
      config,
      onProgress: (done, total) => bar.update(done, total),
      signal: interrupt.signal,
      ...(logs && { onLog: showLog }),
      ...(record !== null && { observer: record }),
    });
  } finally {
    bar.stop();
  }
}
