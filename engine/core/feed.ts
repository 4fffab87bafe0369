/**
 * A recorded or generated feed, ready to run: markets, and market-data rows in log order.
 *
 * A row is FEED_SLOTS f64 slots. Time is integer microseconds (UTC) and never steps back; prices
 * are in 1e-4 dollar, sizes in 1e-6 share; ABSENT (-1) means that the side is empty or that the
 * source does not tell.
 *
 * A signal row is of no market (`market` is ABSENT) and uses the slots of the books for its own: the
 * index into `signals`, the value, and the time that the source gave it. A trade row uses them for the token,
 * price, size and side of the trade.
 */
export const FEED = Object.freeze({
  time: 0,
  /** Index into `markets`; ABSENT in a signal row. */
  market: 1,
  /** FeedKind. */
  kind: 2,
  yesBid: 3,
  yesAsk: 4,
  yesBidSize: 5,
  yesAskSize: 6,
  yesBidDepth: 7,
  yesAskDepth: 8,
  noBid: 9,
  noAsk: 10,
  noBidSize: 11,
  noAskSize: 12,
  noBidDepth: 13,
  noAskDepth: 14,
  /** New tick of a tickChange row. */
  tick: 15,
  /** Of a signal row: index into `signals`. */
  signal: 3,
  /** Of a signal row: the value as the source has it, a float in the signal's unit. */
  signalValue: 4,
  /** Of a signal row: the source's own time of the value, microseconds; ABSENT where it is not recorded. */
  signalTime: 5,
  /** Of a trade row: Outcome that was traded. */
  tradeOutcome: 3,
  /** Of a trade row: 1e-4 dollar. */
  tradePrice: 4,
  /** Of a trade row: 1e-6 share. */
  tradeSize: 5,
  /** Of a trade row: 1 where who took bought, 0 where who took sold. */
  tradeIsBuy: 6,
  /** Of a trade row: the source's own time of it, microseconds; ABSENT where it is not recorded. */
  tradeTime: 7,
});
export const FEED_SLOTS = 16;

export const FeedKind = Object.freeze({
  /** Both tokens' books, as one poll of the source gave them. */
  book: 1,
  /** The market's grid changes; the rows that follow are on the new one. */
  tickChange: 2,
  /** A new value of a signal, at the time when the recorder had it. */
  signal: 3,
  /** A trade of others. Rows of trades and signals are no sign of life of the markets. */
  trade: 4,
});

/** A series of values beside the markets, such as the price that settles them. */
export interface Signal {
  /** Unique in a feed: `chainlink:BTCUSD`. */
  readonly name: string;
  /** Where its values come from, for reports. */
  readonly source: string;
  /** Of the values: `USD`. */
  readonly unit: string;
}

/**
 * Markets that belong together, such as the candidates of one election.
 *
 * The outcomes that `exclusive` and `exhaustive` speak of are the YES sides of the markets; in an
 * event of one market they are that market's YES and NO.
 */
export interface EventGroup {
  readonly slug: string;
  readonly title: string;
  /** At most one of the outcomes comes true. */
  readonly exclusive: boolean;
  /** At least one of the outcomes comes true. */
  readonly exhaustive: boolean;
  /** Where the two flags are known from, for reports. */
  readonly reason: string;
}

export interface Market {
  /** Position in `Feed.markets`. */
  readonly index: number;
  /** Position in `Feed.events`. */
  readonly event: number;
  readonly slug: string;
  /** Series that the market belongs to (`btc-updown-15m`). */
  readonly series: string;
  readonly question: string;
  /** Names of the YES and the NO token (`Up`, `Down`). */
  readonly outcomes: readonly [yes: string, no: string];
  readonly opensAt: number;
  readonly closesAt: number;
  /** Grid at discovery, in 1e-4 dollar. */
  readonly tick: number;
  /** Smallest order, in 1e-6 share. */
  readonly minSize: number;
  /** Key into the fee schedules (`engine/exchange/fees`): `crypto-15m`, `none`, ... */
  readonly feeCategory: string;
  /** Dollars that the question compares with; null or missing where the source does not tell. */
  readonly strike?: number | null;
  /** Recorded winner (Outcome), or null where the source has none. */
  readonly winner: 0 | 1 | null;
}

export interface FeedInfo {
  /** Name for reports: the folder's base name. */
  readonly name: string;
  /** Importer or generator, with its version. */
  readonly format: string;
  /** SHA-256 of everything that made the feed: the files' bytes, or the generator's parameters. */
  readonly hash: string;
  /** True for generated data; every report says so. */
  readonly madeUp: boolean;
  /** Named corrections that the importer made, each with its count. */
  readonly corrections: readonly FeedNote[];
  /** What the source does not tell and was assumed. */
  readonly assumptions: readonly FeedNote[];
  /** Flaws that were met and left as they are. */
  readonly quality: readonly FeedNote[];
  /** Declared spacing of the rows of one market, microseconds. */
  readonly cadence: number;
}

export interface FeedNote {
  readonly name: string;
  readonly text: string;
  readonly count: number;
}

export interface Feed {
  readonly info: FeedInfo;
  /** Each market is of one event; no event is without a market. */
  readonly events: readonly EventGroup[];
  readonly markets: readonly Market[];
  /** What the signal rows are of; none in most feeds. */
  readonly signals: readonly Signal[];
  /** True where the source records trades, also where a selection has none. */
  readonly trades?: boolean;
  /** `count * FEED_SLOTS` values. */
  readonly rows: Float64Array;
  readonly count: number;
  /** How many rows are market data of the source (the `events` of a result), the others are made by the importer. */
  readonly recorded: number;
}
