import type { TargetInfo } from "../../runtime/abi/abi-file.ts";
import type { FeedNote } from "../core/feed.ts";
import type { ProfitParts } from "../core/ledger.ts";
import type { MetricResult } from "../core/metrics.ts";
import type { InstanceStatus, StrategyError } from "../core/run-context.ts";
import type { GapTable } from "../exchange/gaps.ts";
import type { ModelNote } from "../exchange/models.ts";
import type { ResolutionSource } from "../exchange/resolution.ts";

export const BACKTEST_SCHEMA = "pmtc.backtest/1";

/** One market of a run. Money in micro-dollars, sizes in micro-shares. */
export interface MarketResult {
  readonly index: number;
  readonly slug: string;
  readonly status: InstanceStatus;
  readonly rows: number;
  readonly fills: { readonly maker: number; readonly taker: number };
  readonly volume: number;
  readonly fees: number;
  readonly winner: "YES" | "NO" | null;
  readonly resolution: ResolutionSource;
  /** Profit; of an undecided market, its holdings at the last two-sided mids. */
  readonly pnl: number;
  readonly realised: number;
  readonly unrealised: number;
  readonly parts: ProfitParts;
  /** Holdings that were not redeemed. */
  readonly position: { readonly yes: number; readonly no: number };
}

/** What became of the baskets of a run; money in micro-dollars, sizes in micro-shares. */
export interface BasketResult {
  /** Went to the exchange. */
  readonly sent: number;
  /** Refused as a whole, before any leg was sent. */
  readonly refused: number;
  /** All legs filled. */
  readonly filled: number;
  /** No leg filled. */
  readonly missed: number;
  /** Some legs filled, and were sold back as far as anybody bid. */
  readonly broken: number;
  /** What the shares that were sold back had cost with fees, less what they brought. */
  readonly unwindCost: number;
  /** Shares of broken baskets that were not sold back by their market's close. */
  readonly unsold: number;
}

/** What a run did of one kind of split, merge, redemption or conversion; micro-dollars or micro-shares. */
export interface SettlingResult {
  readonly done: number;
  readonly amount: number;
  readonly refused: number;
}

/** The part of a result that every run on the same input must repeat, on any target. */
export interface BacktestOutcome {
  readonly schema: typeof BACKTEST_SCHEMA;
  readonly strategy: string;
  readonly params: Readonly<Record<string, number>>;
  readonly seed: number | null;
  readonly data: {
    readonly name: string;
    readonly format: string;
    readonly hash: string;
    readonly madeUp: boolean;
    readonly corrections: readonly FeedNote[];
    readonly assumptions: readonly FeedNote[];
    readonly quality: readonly FeedNote[];
  };
  /** Rows of market data in the log. */
  readonly events: number;
  /** All rows of the log. */
  readonly rows: number;
  /** Rows that came after their market's close and were not used. */
  readonly lateRows: number;
  readonly gaps: number;
  readonly timers: number;
  /** Calls into strategies, the constructions among them. */
  readonly calls: number;
  readonly intents: number;
  readonly orders: number;
  readonly fills: { readonly maker: number; readonly taker: number; readonly total: number };
  readonly volume: number;
  readonly fees: number;
  /** Of a strategy that covers events, else null: its baskets, and the gaps between the asks and one dollar. */
  readonly baskets: BasketResult | null;
  readonly askGaps: GapTable | null;
  /** Splits, merges, redemptions and conversions that were asked for; null where there were none. */
  readonly settling: Readonly<Record<string, SettlingResult>> | null;
  readonly rejects: Readonly<Record<string, number>>;
  readonly quotesDropped: Readonly<Record<string, number>>;
  /** Log lines; the records of metrics and plots are not among them. */
  readonly logs: number;
  /** Log lines and records that a call had no room for. */
  readonly logsDropped: number;
  /** What the strategy gave to `ctx.metric` and `ctx.plot`, over all instances. */
  readonly metrics: readonly MetricResult[];
  /** Markets with at least one fill. */
  readonly markets: number;
  readonly marketsSeen: number;
  /** Markets that stayed undecided, and their profit at the last two-sided mids: not part of `pnl`. */
  readonly unresolved: number;
  readonly unresolvedPnl: number;
  /** Profit in decided markets, micro-dollars, and its parts. */
  readonly pnl: number;
  readonly pnlParts: ProfitParts;
  readonly marketTable: readonly MarketResult[];
  readonly traceHash: string;
  readonly traceRecords: number;
  readonly stateHash: string;
  readonly steps: number;
  readonly halted: number;
  readonly error: StrategyError | null;
  /** True where the run was ended before its data. */
  readonly partial: boolean;
  readonly models: readonly ModelNote[];
  /** What in this result is invented rather than recorded. */
  readonly madeUp: readonly MadeUp[];
}

export interface MadeUp {
  /** `data`, `fees`, or `size-at-best`. */
  readonly name: string;
  readonly text: string;
  /** The invented value in its units (1e-6 share), or null. */
  readonly value: number | null;
}

/** How fast it ran; differs from run to run. */
export interface BacktestTiming {
  readonly wallSeconds: number;
  /** Rows of market data a second, over the whole run. */
  readonly eventsPerSecond: number;
  /** Mean time inside a handler, with warm-up and every wait of the machine. */
  readonly strategyNsPerEvent: number;
  /** The usual time inside a handler: the median. */
  readonly strategyNsMedian: number;
  readonly handlerCalls: number;
}

export interface BacktestResult extends BacktestOutcome {
  readonly target: TargetInfo;
  readonly timing: BacktestTiming;
}

/** Sum of profits by part. */
export function addParts(a: ProfitParts, b: ProfitParts): ProfitParts {
  return {
    spread: a.spread + b.spread,
    inventory: a.inventory + b.inventory,
    fee: a.fee + b.fee,
    settlement: a.settlement + b.settlement,
    total: a.total + b.total,
  };
}
