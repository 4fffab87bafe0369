import type { AbiSite } from "../../runtime/abi/abi-file.ts";
import type { TrapName } from "../../runtime/abi/layout.ts";
import type { BasketCounts, BasketObserver } from "./basket.ts";
import type { ExecutorCounts, ExecutorSettings } from "./executor.ts";
import type { OrderGateway } from "./gateway.ts";
import type { Metrics } from "./metrics.ts";
import type { SettlingCounts } from "./settling.ts";
import type { Trace } from "./trace.ts";

/** Life of an instance. */
export type InstanceStatus = "running" | "halted" | "finished";

/** An uncaught error of a strategy. */
export interface StrategyError {
  readonly type: TrapName;
  /** Diagnostic code (`PMT1001`). */
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  /** Handler that failed (`on_book`), or `__init__`. */
  readonly event: string;
  /** Ordinal of the call in the run. */
  readonly eventIndex: number;
  readonly market: string;
  /** Microseconds. */
  readonly time: number;
  readonly message: string;
  /** What a traceback shows of the place; known from file and line, so the same on every target. */
  readonly site: AbiSite | null;
}

/** Called for each log line: LogLevel value, the market's slug, microseconds, text. */
export type LogSink = (level: number, market: string, time: number, text: string) => void;

/** Called for each `ctx.plot`: index of the event's market, microseconds, name, value. */
export type PlotSink = (market: number, time: number, name: string, value: number) => void;

/** What the instances of a run share. */
export interface RunContext {
  readonly gateway: OrderGateway;
  readonly settings: ExecutorSettings;
  readonly counts: ExecutorCounts;
  readonly baskets: BasketCounts;
  readonly settling: SettlingCounts;
  readonly basketObserver: BasketObserver | null;
  readonly trace: Trace;
  readonly tally: RunTally;
  readonly onLog: LogSink | null;
  readonly metrics: Metrics;
  readonly onPlot: PlotSink | null;
  /**
   * Told of a module that failed its host or wrote a block that no runtime writes; its instance is then
   * halted. Without it, that error ends the run.
   */
  readonly onFault?: ((market: string, error: unknown) => void) | undefined;
  /** Seed of the random numbers that strategies draw. */
  readonly seed: number;
  /** Starting cash of an instance, micro-dollars. */
  readonly cash: number;
}

/** Running totals of the calls into strategies. */
export class RunTally {
  /** Calls so far: the index of the next event in the trace. */
  events = 0;
  steps = 0;
  logs = 0;
  logsDropped = 0;
  makerFills = 0;
  takerFills = 0;
  /** Micro-dollars that changed hands in fills. */
  volume = 0;
  halted = 0;
  error: StrategyError | null = null;
}
