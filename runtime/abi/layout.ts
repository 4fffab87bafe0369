/**
 * Layout of the one block through which an engine and a strategy module talk, the same on all
 * targets: an array of f64 slots. Integers (times in microseconds, money and sizes in their
 * fixed-point units, ids) are whole f64 values; all are inside +-(2**53 - 1).
 *
 * The three runtimes read this table: TypeScript directly, AssemblyScript through constants that
 * the linker prints from it, Python from the hand-shake frame of its host.
 */

/** Version of everything in this folder; a module of another version is refused. */
export const ABI_VERSION = 4;

/** Value of an optional slot that holds nothing. Real values of these slots are never negative. */
export const ABSENT = -1;

const inputNames = [
  "kind",
  "now",
  "stepBudget",
  "nextOrderId",
  // Row of the event's market in the market table; 0 for events that are of no market.
  "market",
  // Rows of the market table, 1 to MAX_MARKETS.
  "marketCount",
  // 0 or 1: at most one of the event's markets resolves to YES; at least one does.
  "eventExclusive",
  "eventExhaustive",
  "cash",
  // on_fill; outcomes are those of the instance: 2 * row + Outcome
  "fillOutcome",
  "fillIsBuy",
  "fillPrice",
  "fillSize",
  "fillFee",
  "fillIsMaker",
  "fillOrder",
  // on_order
  "orderId",
  "orderOutcome",
  "orderIsBuy",
  "orderPrice",
  "orderRemaining",
  "orderStatus",
  // on_resolution: an outcome of the instance, or ABSENT for a market that stayed undecided
  "resolvedOutcome",
  // on_signal: the value, and the source's own time of it, microseconds, or ABSENT
  "signalValue",
  "signalTime",
  // Open orders of the instance, for a module that reads them: those beyond MAX_OPEN_ORDERS have no row.
  "orderCount",
  // on_fill: when the venue matched it, microseconds; FillStage
  "fillTime",
  "fillStage",
  // on_order: index into ORDER_REASONS of a rejected order, or ABSENT
  "orderReason",
  // Of on_signal: which of the strategy's signals, in the order of the ABI file
  "signalIndex",
  // on_trade; the outcome is that of the instance, isBuy the side of who took
  "tradeOutcome",
  "tradePrice",
  "tradeSize",
  "tradeIsBuy",
  "tradeTime",
  // on_market: MarketChange, or ABSENT in every other call
  "marketChange",
] as const;

const marketNames = [
  // MarketStatus
  "status",
  "opensAt",
  "closesAt",
  "tick",
  "minSize",
  "positionYes",
  "positionNo",
  // Book of the YES token, then of the NO token, each as the source gave it. Prices in 1e-4
  // dollar, sizes in 1e-6 share; *Size is the size at the best price, *Depth the sum of the
  // recorded levels. ABSENT: that side is empty, or the source does not say.
  "yesBid",
  "yesAsk",
  "yesBidSize",
  "yesAskSize",
  "yesBidDepth",
  "yesAskDepth",
  "noBid",
  "noAsk",
  "noBidSize",
  "noAskSize",
  "noBidDepth",
  "noAskDepth",
  // Dollars that the market's question compares with, or ABSENT
  "strike",
] as const;

const outputNames = [
  /** Who wrote this block: TargetTag. Each runtime writes its own, as a witness of the lane. */
  "target",
  "intentCount",
  /** Slots used in the log region. */
  "logSlots",
  /** Log lines that found the region full. */
  "logsDropped",
  /** Steps of this call. */
  "steps",
  /** 0, or a TrapCode. */
  "errorCode",
  "errorSite",
  /** Index into the template table, or ABSENT. */
  "errorTemplate",
  "errorArgCount",
  "errorArg0",
  "errorArg1",
  "errorArg2",
  "errorArg3",
  "errorArg4",
  "errorArg5",
  "errorArg6",
  "errorArg7",
] as const;

const openOrderNames = [
  "id",
  // 2 * row + Outcome
  "outcome",
  "isBuy",
  "price",
  "remaining",
  // When the strategy placed it, microseconds.
  "placedAt",
] as const;

export type OpenOrderName = (typeof openOrderNames)[number];
export type MarketName = (typeof marketNames)[number];
export type InputName = (typeof inputNames)[number];
export type OutputName = (typeof outputNames)[number];

function slots<Name extends string>(names: readonly Name[], base: number): Readonly<Record<Name, number>> {
  return Object.freeze(Object.fromEntries(names.map((name, i) => [name, base + i]))) as Readonly<Record<Name, number>>;
}

/** Slot number of every input. */
export const INPUT: Readonly<Record<InputName, number>> = slots(inputNames, 0);
export const INPUT_SLOTS = inputNames.length;

/** Slot number of every output scalar. */
export const OUTPUT: Readonly<Record<OutputName, number>> = slots(outputNames, 48);
export const OUTPUT_BASE = 48;
export const OUTPUT_SLOTS = outputNames.length;
export const MAX_TEMPLATE_ARGS = 8;

/** Parameters, in the order of the ABI file; read once by `start`. */
export const PARAMS_BASE = 80;
export const MAX_PARAMS = 48;

/**
 * Intents, ten slots each. The two prices of a quote go into `price` (bid) and `tif` (ask), its size
 * into `size`. `outcome` is YES or NO of the market in row `market`; intents that are of no market have
 * row 0. The legs of a basket are consecutive limit orders with the same `basket`, the id of the first.
 */
export const INTENT_BASE = 128;
export const INTENT_SLOTS = 10;
export const MAX_INTENTS = 64;
export const INTENT = Object.freeze({
  op: 0,
  id: 1,
  outcome: 2,
  isBuy: 3,
  price: 4,
  size: 5,
  tif: 6,
  flags: 7,
  market: 8,
  /** Id of the basket, or 0. */
  basket: 9,
});
/** Slots of a quote's record that differ from an order's. */
export const QUOTE = Object.freeze({ bid: 4, size: 5, ask: 6 });
/** Slot of a replacement's record that holds the id of the order that goes. */
export const REPLACE = Object.freeze({ old: 6 });
/** Slot of a conversion's record: the sum of 2 ** row over the markets whose NO tokens go. */
export const CONVERT = Object.freeze({ rows: 4 });

/** Log records, one after the other: level, template index, number of arguments, arguments. */
export const LOG_BASE = INTENT_BASE + INTENT_SLOTS * MAX_INTENTS;
export const MAX_LOG_SLOTS = 384;

/**
 * Market table: one row a market of the instance, in the order of the feed. A strategy of scope
 * "market" has one row. The engine writes the rows that changed since the last call.
 */
export const MARKET_BASE = LOG_BASE + MAX_LOG_SLOTS;
/** Slot numbers within a row. */
export const MARKET: Readonly<Record<MarketName, number>> = slots(marketNames, 0);
export const MARKET_SLOTS = marketNames.length;
export const MAX_MARKETS = 32;
/** Slot numbers of what a strategy in one market is shown: the inputs and the first row of the table. */
export const ONE_MARKET: Readonly<Record<InputName | MarketName, number>> = Object.freeze({
  ...INPUT,
  ...slots(marketNames, MARKET_BASE),
});

/** Open orders of the instance, oldest first; written before a call of a module that reads them. */
export const OPEN_ORDER_BASE = MARKET_BASE + MARKET_SLOTS * MAX_MARKETS;
/** Slot numbers within a row. */
export const OPEN_ORDER: Readonly<Record<OpenOrderName, number>> = slots(openOrderNames, 0);
export const OPEN_ORDER_SLOTS = openOrderNames.length;
export const MAX_OPEN_ORDERS = 256;

/** Seed of the instance's random numbers, written before `start` of a module that draws any. */
export const SEED_BASE = OPEN_ORDER_BASE + OPEN_ORDER_SLOTS * MAX_OPEN_ORDERS;
export const SEED_SLOTS = 6;

/**
 * Signal table: one row a signal of the strategy, in the order of the ABI file. The engine writes the rows
 * that changed since the last call.
 */
export const SIGNAL_BASE = SEED_BASE + SEED_SLOTS;
/** Slot numbers within a row: the latest value, when the engine had it (ABSENT: none yet), the source's time or ABSENT. */
export const SIGNAL = Object.freeze({ value: 0, receivedAt: 1, time: 2 });
export const SIGNAL_SLOTS = 3;
export const MAX_SIGNALS = 16;

/**
 * Questions of the markets, by row of the market table: the length in UTF-16 units, then three units a slot, the
 * first lowest. Written once, before `start`; a longer question is cut.
 */
export const QUESTION_BASE = SIGNAL_BASE + SIGNAL_SLOTS * MAX_SIGNALS;
export const MAX_QUESTION_UNITS = 240;
export const QUESTION_SLOTS = 1 + MAX_QUESTION_UNITS / 3;

export const BLOCK_SLOTS = QUESTION_BASE + QUESTION_SLOTS * MAX_MARKETS;

export const EventKind = Object.freeze({
  start: 1,
  book: 2,
  timer: 3,
  fill: 4,
  order: 5,
  resolution: 6,
  stop: 7,
  signal: 8,
  trade: 9,
  market: 10,
});
export type EventName = keyof typeof EventKind;

/** Handler of each event; a module is called only for those that its class declares. */
export const HANDLERS: Readonly<Record<EventName, string>> = Object.freeze({
  start: "on_start",
  book: "on_book",
  timer: "on_timer",
  fill: "on_fill",
  order: "on_order",
  resolution: "on_resolution",
  stop: "on_stop",
  signal: "on_signal",
  trade: "on_trade",
  market: "on_market",
});

/**
 * The two tokens of a market. Over the markets of an instance an outcome is `2 * row + Outcome`, which
 * is the token itself where there is one market.
 */
export const Outcome = Object.freeze({ yes: 0, no: 1 });

/** Where a market of the table stands: not yet open, trading, over, over and decided (or given up). */
export const MarketStatus = Object.freeze({ pending: 0, open: 1, closed: 2, resolved: 3 });

/** What `on_market` tells of a market: it trades from now on, it has another grid, it is over for orders. */
export const MarketChange = Object.freeze({ opened: 1, tick: 2, closed: 3 });

export const IntentOp = Object.freeze({
  quote: 1,
  pull: 2,
  limit: 3,
  /** Buy for at most `size` micro-dollars, or sell `size` micro-shares, at any price. */
  market: 4,
  cancel: 5,
  cancelAll: 6,
  /** Cancels the order `REPLACE.old`, and places one of the same side with another price and size. */
  replace: 7,
  /** Pays `size` micro-dollars for as many micro-shares of YES and NO; `merge` is the way back. */
  split: 8,
  merge: 9,
  /** Takes the dollar that each winning token of a resolved market pays. */
  redeem: 10,
  /** NO tokens of an exclusive event for YES tokens of its other markets and cash. */
  convert: 11,
});

export const Tif = Object.freeze({ gtc: 0, fok: 2, fak: 3 });
export const IntentFlag = Object.freeze({ postOnly: 1 });
/**
 * Flags of a quote that has several levels: a record for each level, with one of its prices, one after the
 * other. A quote without a flag is whole in one record.
 */
export const QuoteFlag = Object.freeze({ firstLevel: 1, nextLevel: 2 });
/** Levels of one side of a quote. */
export const MAX_LEVELS = 10;
export const LogLevel = Object.freeze({ debug: 10, info: 20, warning: 30 });
/**
 * Levels of the records of `ctx.metric` and `ctx.plot`, which stand among the log lines: the template's
 * first part is the name and a space, its one argument the value.
 */
export const RecordLevel = Object.freeze({ metric: 40, plot: 50 });
export const OrderStatus = Object.freeze({ live: 0, filled: 1, canceled: 2, rejected: 3, expired: 4 });

/** How final a fill is; the names are what a strategy reads. */
export const FillStage = Object.freeze({ matched: 0, mined: 1, confirmed: 2 });

/** Why an order was rejected, as a strategy reads it; by the codes of `orderReason`. */
export const ORDER_REASONS = [
  "invalid",
  "off_grid",
  "below_minimum",
  "insufficient_cash",
  "insufficient_position",
  "gross_limit",
  "net_limit",
  "price_band",
  "open_order_limit",
  "market_closed",
  "would_cross",
  "self_trade",
  "no_liquidity",
  "quote_crosses_itself",
  "other_leg",
  "not_taken",
  "not_open",
  "canceled_first",
  "not_resolved",
  "not_exclusive",
  "not_exhaustive",
  "unsupported",
] as const;

/** Who wrote an output block. */
export const TargetTag = Object.freeze({ python: 1, typescript: 2, wasm: 3 });
export type Target = keyof typeof TargetTag;

/**
 * Errors that can leave a handler: value of `errorCode`, its Python class, its diagnostic.
 * A `raise` may name any of these classes but StepLimit.
 */
export const TRAPS = Object.freeze({
  ZeroDivisionError: { trap: 1, code: "PMT1001" },
  IndexError: { trap: 2, code: "PMT1002" },
  ValueError: { trap: 3, code: "PMT1003" },
  OverflowError: { trap: 4, code: "PMT1004" },
  AssertionError: { trap: 5, code: "PMT1005" },
  RuntimeError: { trap: 6, code: "PMT1006" },
  StepLimit: { trap: 7, code: "PMT1007" },
  KeyError: { trap: 8, code: "PMT1008" },
  TypeError: { trap: 9, code: "PMT1009" },
  NotImplementedError: { trap: 10, code: "PMT1010" },
  ArithmeticError: { trap: 11, code: "PMT1011" },
  LookupError: { trap: 12, code: "PMT1012" },
  Exception: { trap: 13, code: "PMT1013" },
} as const);
export type TrapName = keyof typeof TRAPS;

/** Default budget of language steps for one handler call. */
export const DEFAULT_STEP_BUDGET = 1_000_000;

/** Largest magnitude of an `int`, a `Price`, a `Size` and a `Usd` (in units). */
export const MAX_INT = 9_007_199_254_740_991;

/** Units a dollar or share of the three fixed-point types. */
export const SCALE = Object.freeze({ price: 10_000, size: 1_000_000, usd: 1_000_000 });
