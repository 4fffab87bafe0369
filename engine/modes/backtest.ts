import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import type { Feed } from "../core/feed.ts";
import type { LogSink } from "../core/run-context.ts";
import { SimulatedExchange } from "../exchange/exchange.ts";
import { type BacktestConfig, DEFAULT_BACKTEST } from "./backtest-config.ts";
import type { BacktestResult } from "./backtest-result.ts";
import { RecordedRows } from "./recorded-rows.ts";
import { EngineRun, type RunObserver } from "./run.ts";
import { runOutcome, runTiming } from "./run-outcome.ts";
import { wantedBy } from "./wanted.ts";

export interface BacktestOptions {
  readonly module: StrategyModule;
  readonly feed: Feed;
  /** One slot a parameter, in the order of the ABI file. */
  readonly params: Float64Array;
  readonly config?: BacktestConfig;
  /** Called now and then with the rows done and their number. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onLog?: LogSink;
  readonly observer?: RunObserver;
  /** Aborted: the run ends where it is, and its result is partial. */
  readonly signal?: AbortSignal;
}

/** Rows between two looks at the signal and two calls of `onProgress`. */
const BLOCK_ROWS = 4096;

/**
 * Runs a strategy over a feed with the simulated exchange. Synchronous: a signal is seen only where
 * `onProgress` or the strategy's host lets it change. Throws BacktestConfigError, UnknownFeeCategory,
 * LedgerError, or what the host throws; an error of the strategy is part of the result.
 */
export function runBacktest(options: BacktestOptions): BacktestResult {
  const run = new Backtest(options);
  while (!run.step(BLOCK_ROWS));
  return run.finish();
}

/** As `runBacktest`, but lets other work of the process (a signal's handler) run between blocks of rows. */
export async function runBacktestAsync(options: BacktestOptions): Promise<BacktestResult> {
  const run = new Backtest(options);
  while (!run.step(BLOCK_ROWS)) await new Promise((resolve) => setImmediate(resolve));
  return run.finish();
}

/** One backtest: recorded rows at one end, the simulated exchange at the other, and as fast as it goes. */
class Backtest {
  readonly #options: BacktestOptions;
  readonly #rows: RecordedRows;
  readonly #run: EngineRun;
  readonly #started = process.hrtime.bigint();
  #aborted = false;

  constructor(options: BacktestOptions) {
    const { feed, module, params, config = DEFAULT_BACKTEST, onLog, observer } = options;
    this.#options = options;
    this.#rows = new RecordedRows(feed, wantedBy(module.abi));
    this.#run = new EngineRun({
      module,
      params,
      config,
      source: this.#rows,
      venue: (reports) => new SimulatedExchange(feed.markets, config.exchange, reports),
      onLog,
      observer,
    });
  }

  /** Goes on for some rows. True at the end of the data, or when the signal was aborted. */
  step(rows: number): boolean {
    const { total, done } = this.#rows;
    const end = Math.min(total, done + rows);
    while (this.#rows.done < end) this.#run.nextRow();
    this.#options.onProgress?.(end, total);
    this.#aborted = this.#options.signal?.aborted === true && end < total;
    return this.#aborted || end === total;
  }

  /** What comes after the last row, and the result. */
  finish(): BacktestResult {
    if (!this.#aborted) this.#run.runUntil(Number.POSITIVE_INFINITY);
    return { ...runOutcome(this.#run, this.#aborted), ...runTiming(this.#run, this.#started) };
  }
}
