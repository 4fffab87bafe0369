import type { BacktestResult } from "./backtest-result.ts";
import type { LagFigures } from "./lag.ts";
import type { ModuleId, SwapRecord } from "./swap.ts";
import type { SwapErrorCode } from "./swap-errors.ts";

export const PAPER_SCHEMA = "pmtc.paper/1";

/** A swap or a rollback that was asked for and refused. */
export interface SwapRefusal {
  /** Entries of the run's log before it, and the time of the last one, microseconds. */
  readonly sequence: number;
  readonly time: number;
  readonly code: SwapErrorCode;
  readonly message: string;
  readonly field: string | null;
  /** Code of the error behind it, such as `host-fuel`. */
  readonly cause: string | null;
  /** SHA-256 of the module that was refused, where there was one. */
  readonly module: string | null;
}

/** A module that failed its host: no error of the language. Its instance was halted. */
export interface ModuleFault {
  readonly sequence: number;
  readonly time: number;
  readonly market: string;
  readonly message: string;
}

/** What a run in real time has beside the figures of a backtest. */
export interface PaperFacts {
  /** Feed seconds in a second. */
  readonly speed: number;
  /** What ended the run: its data, Ctrl-C, or a request. */
  readonly ended: "data" | "interrupt" | "stop";
  readonly lag: LagFigures;
  /** Silences of the feed that were not waited for, and their length, microseconds. */
  readonly silences: number;
  readonly silenceMicros: number;
  /** Entries of the run's log. */
  readonly sequence: number;
  /** Every change of the module, in order. */
  readonly swaps: readonly SwapRecord[];
  /** Longest pause of them, milliseconds; 0 without any. */
  readonly maxPauseMs: number;
  readonly refused: readonly SwapRefusal[];
  readonly faults: readonly ModuleFault[];
  /** The module at the end. */
  readonly module: ModuleId;
}

/** Result of `pmtc paper`: that of a backtest, under another schema, and the facts of the run in time. */
export interface PaperResult extends Omit<BacktestResult, "schema"> {
  readonly schema: typeof PAPER_SCHEMA;
  readonly paper: PaperFacts;
}

/** What a run tells of itself while it goes on. */
export interface PaperStatus {
  readonly strategy: string;
  readonly target: string;
  readonly module: ModuleId;
  readonly params: Readonly<Record<string, number>>;
  readonly speed: number;
  /** Time of the feed, microseconds; null before the first event. */
  readonly time: number | null;
  readonly rows: number;
  readonly totalRows: number;
  readonly sequence: number;
  readonly markets: { readonly running: number; readonly halted: number; readonly finished: number };
  readonly openOrders: number;
  readonly fills: number;
  readonly swaps: number;
  readonly refused: number;
  readonly canRollBack: boolean;
  readonly lag: LagFigures;
}
