import type { BacktestResult } from "./backtest-result.ts";
import type { LagFigures } from "./lag.ts";
import type { Reconciliation } from "./live-account.ts";
import type { LiveCounts } from "./live-orders.ts";

export const LIVE_SCHEMA = "pmtc.live/1";

/** What a live run has beside the figures of a backtest. */
export interface LiveFacts {
  readonly venue: string;
  /** Address of the key's wallet. */
  readonly account: string;
  /** False: orders were signed, and none was sent. */
  readonly sent: boolean;
  readonly ended: LiveEnd;
  /** Seconds of the wall's clock. */
  readonly seconds: number;
  readonly orders: LiveCounts & {
    /** Open at the venue after the end; null where it was not asked, or did not answer. */
    readonly open: number | null;
    /** Sent, and to the end nothing is known of them. */
    readonly unknownLeft: number;
  };
  /** Fills that the venue took back after they were booked. */
  readonly failedFills: number;
  /** Refusals and failures by reason. */
  readonly errors: Readonly<Record<string, number>>;
  /** Milliseconds from a POST to its answer. */
  readonly ack: LagFigures;
  readonly feed: {
    readonly messages: number;
    readonly faults: number;
    /** Connections after the first, of both sockets. */
    readonly reconnects: number;
    /** Times at which trading stopped for the data's or the connection's sake. */
    readonly stops: number;
    /** Books that were asked for to confirm a silence. */
    readonly witnesses: number;
    readonly staleAfterMs: number;
  };
  /** Balances against the ledger; null without sending, or where the venue did not answer. */
  readonly reconciliation: Reconciliation | null;
}

/** What ended a run: Ctrl-C, its `--duration`, the end of its markets, or an error in every instance. */
export type LiveEnd = "interrupt" | "duration" | "markets" | "halted";

/** Result of `pmtc live`: that of a backtest, under another schema, and the facts of the run at the venue. */
export interface LiveResult extends Omit<BacktestResult, "schema"> {
  readonly schema: typeof LIVE_SCHEMA;
  readonly live: LiveFacts;
}

/** True where nothing is left open, unknown or different from the venue. */
export function isClean({ live }: LiveResult): boolean {
  if (!live.sent) return true;
  const { open, unknownLeft, strayFills } = live.orders;
  const isSettled = open === 0 && unknownLeft === 0 && strayFills === 0 && live.failedFills === 0;
  return isSettled && live.reconciliation?.equal === true;
}
