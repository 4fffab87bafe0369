/**
 * What a handler sees of its markets: views of the block. The classes are unmanaged and have no fields;
 * an object is the block's address (a market: that of its row, a book: that of its slots), so that a
 * getter is one load.
 */
import { BLOCK, countOrder, newestIntent, openIntent, trap } from "./frame";
import {
  ABSENT,
  CHANGE_CLOSED,
  CHANGE_OPENED,
  CHANGE_TICK,
  CONVERT_ROWS,
  FILL_STAGES,
  FLAG_POST_ONLY,
  INDEX_ERROR,
  INTENT_BASKET,
  INTENT_FLAGS,
  INTENT_ID,
  INTENT_IS_BUY,
  INTENT_MARKET,
  INTENT_OP,
  INTENT_OUTCOME,
  INTENT_PRICE,
  INTENT_SIZE,
  INTENT_TIF,
  IN_CASH,
  IN_EVENT_EXCLUSIVE,
  IN_EVENT_EXHAUSTIVE,
  IN_FILL_FEE,
  IN_FILL_IS_BUY,
  IN_FILL_IS_MAKER,
  IN_FILL_ORDER,
  IN_FILL_OUTCOME,
  IN_FILL_PRICE,
  IN_FILL_SIZE,
  IN_FILL_STAGE,
  IN_FILL_TIME,
  IN_MARKET,
  IN_MARKET_CHANGE,
  IN_MARKET_COUNT,
  IN_NEXT_ORDER_ID,
  IN_NOW,
  IN_ORDER_ID,
  IN_ORDER_IS_BUY,
  IN_ORDER_OUTCOME,
  IN_ORDER_PRICE,
  IN_ORDER_REASON,
  IN_ORDER_REMAINING,
  IN_ORDER_STATUS,
  IN_RESOLVED_OUTCOME,
  IN_SIGNAL_INDEX,
  IN_SIGNAL_TIME,
  IN_SIGNAL_VALUE,
  IN_TRADE_IS_BUY,
  IN_TRADE_OUTCOME,
  IN_TRADE_PRICE,
  IN_TRADE_SIZE,
  IN_TRADE_TIME,
  IS_OPEN,
  MARKET_BYTES,
  MARKET_CLOSES_AT,
  MARKET_MIN_SIZE,
  MARKET_NO_BID,
  MARKET_OFFSET,
  MARKET_OPENS_AT,
  MARKET_POSITION_NO,
  MARKET_POSITION_YES,
  MARKET_STATUS,
  MARKET_STRIKE,
  MARKET_TICK,
  MARKET_YES_ASK,
  MARKET_YES_ASK_DEPTH,
  MARKET_YES_ASK_SIZE,
  MARKET_YES_BID,
  MARKET_YES_BID_DEPTH,
  MARKET_YES_BID_SIZE,
  MAX_INTENTS,
  MAX_LEVELS,
  OP_CANCEL,
  OP_CANCEL_ALL,
  OP_CONVERT,
  OP_LIMIT,
  OP_MARKET,
  OP_MERGE,
  OP_PULL,
  OP_QUOTE,
  OP_REDEEM,
  OP_REPLACE,
  OP_SPLIT,
  ORDER_REASONS,
  OUTCOME_NO,
  OUTCOME_YES,
  QUESTION_BYTES,
  QUESTION_OFFSET,
  QUOTE_ASK,
  QUOTE_BID,
  QUOTE_FIRST_LEVEL,
  QUOTE_NEXT_LEVEL,
  QUOTE_SIZE,
  REPLACE_OLD,
  RUNTIME_ERROR,
  SCALE_PRICE,
  STATUS_CANCELED,
  STATUS_EXPIRED,
  STATUS_FILLED,
  STATUS_LIVE,
  STATUS_REJECTED,
  TIF_FOK,
  VALUE_ERROR,
} from "./layout";
import { mid, snapped } from "./money";
import { openOrders, Order } from "./open-orders";
import { lengthOf, itemAt, PyList } from "./lists";
import { blankText, setTextSlot, textSlotCount } from "./strings";
import { isNoneFloat, isNoneInt, NONE_FLOAT, NONE_INT } from "./optional";
import { LatestSignal, latestSignal } from "./signals";

/** Address of the market table. */
const MARKETS: usize = BLOCK + MARKET_OFFSET;

@inline
function real(offset: usize): f64 {
  return load<f64>(BLOCK + offset);
}

@inline
function whole(offset: usize): i64 {
  return <i64>real(offset);
}

@inline
function rowOf(outcome: i64): usize {
  return MARKETS + <usize>(outcome >> 1) * MARKET_BYTES;
}

/** Row of the table that holds an address. */
@inline
function rowAt(address: usize): usize {
  return (address - MARKETS) / MARKET_BYTES;
}

/** Value of an optional slot. */
@inline
function optional(address: usize): i64 {
  const value = load<f64>(address);
  return value == ABSENT ? NONE_INT : <i64>value;
}

@unmanaged
export class Context {
  /** Microseconds UTC. */
  @inline
  get now(): i64 {
    return whole(IN_NOW);
  }

  @inline
  get market(): Market {
    return eventMarket();
  }

  @inline
  get markets(): Markets {
    return changetype<Markets>(BLOCK);
  }

  @inline
  get event(): Event {
    return changetype<Event>(BLOCK);
  }

  /** Free cash, micro-dollars. */
  @inline
  get cash(): i64 {
    return whole(IN_CASH);
  }

  /** YES minus NO holding, micro-shares. */
  @inline
  net(market: Market): i64 {
    const row = changetype<usize>(market);
    return <i64>(load<f64>(row, MARKET_POSITION_YES) - load<f64>(row, MARKET_POSITION_NO));
  }

  /** Holding of one token, micro-shares. */
  @inline
  position(outcome: i64): i64 {
    return <i64>load<f64>(rowOf(outcome) + (<usize>(outcome & 1) << 3), MARKET_POSITION_YES);
  }

  @inline
  book(outcome: i64): Book {
    const side = (outcome & 1) == OUTCOME_YES ? MARKET_YES_BID : MARKET_NO_BID;
    return changetype<Book>(rowOf(outcome) + side);
  }

  /** Open orders on one token, oldest first. */
  @inline
  orders(outcome: i64, site: i32): PyList<Order> {
    return openOrders(outcome, site);
  }

  /** Latest value of a series, by its row of the signal table. */
  @inline
  signal(index: i64): LatestSignal {
    return latestSignal(index);
  }

  /** Target quote with prices in dollars: rounded outward to the grid and clamped to [tick, 1 - tick]. */
  quoteFloat(market: Market, bid: f64, ask: f64, size: i64, site: i32): void {
    const tick = load<f64>(changetype<usize>(market), MARKET_TICK);
    const exactBid = isNoneFloat(bid) ? ABSENT : gridPrice(bid, false, tick, site);
    const exactAsk = isNoneFloat(ask) ? ABSENT : gridPrice(ask, true, tick, site);
    writeQuote(market, exactBid, exactAsk, size, site);
  }

  /** Target quote with exact prices. */
  quotePrice(market: Market, bid: i64, ask: i64, size: i64, site: i32): void {
    writeQuote(market, isNoneInt(bid) ? ABSENT : <f64>bid, isNoneInt(ask) ? ABSENT : <f64>ask, size, site);
  }

  /** Target quote of several levels a side; no level at all: no quote. */
  quoteLevels(market: Market, bids: PyList<Level>, asks: PyList<Level>, site: i32): void {
    const bidCount = <i32>lengthOf(bids);
    const askCount = <i32>lengthOf(asks);
    if (bidCount > MAX_LEVELS || askCount > MAX_LEVELS) {
      trap(VALUE_ERROR, site);
      unreachable();
    }
    if (bidCount + askCount == 0) {
      this.pull(market, site);
      return;
    }
    for (let i = 0; i < bidCount; i++) {
      const level = itemAt(bids, i);
      writeQuote(market, <f64>level.price, ABSENT, level.size, site);
      store<f64>(newestIntent(), i == 0 ? QUOTE_FIRST_LEVEL : QUOTE_NEXT_LEVEL, INTENT_FLAGS);
    }
    for (let i = 0; i < askCount; i++) {
      const level = itemAt(asks, i);
      writeQuote(market, ABSENT, <f64>level.price, level.size, site);
      store<f64>(newestIntent(), i + bidCount == 0 ? QUOTE_FIRST_LEVEL : QUOTE_NEXT_LEVEL, INTENT_FLAGS);
    }
  }

  /** Target: no quote. */
  pull(market: Market, site: i32): void {
    const at = openIntent(site);
    store<f64>(at, OP_PULL, INTENT_OP);
    store<f64>(at, <f64>rowAt(changetype<usize>(market)), INTENT_MARKET);
  }

  /** Limit order; returns its id. */
  buy(outcome: i64, price: i64, size: i64, tif: i64, postOnly: bool, site: i32): i64 {
    return writeOrder(OP_LIMIT, outcome, true, price, size, tif, postOnly, site);
  }

  sell(outcome: i64, price: i64, size: i64, tif: i64, postOnly: bool, site: i32): i64 {
    return writeOrder(OP_LIMIT, outcome, false, price, size, tif, postOnly, site);
  }

  /** Buys for at most `amount` micro-dollars; returns the order's id. */
  buyMarket(outcome: i64, amount: i64, site: i32): i64 {
    return writeOrder(OP_MARKET, outcome, true, 0, amount, 0, false, site);
  }

  sellMarket(outcome: i64, size: i64, site: i32): i64 {
    return writeOrder(OP_MARKET, outcome, false, 0, size, 0, false, site);
  }

  /** Buys all the legs or none; returns the basket's id, which is that of its first order. */
  basket(legs: PyList<Leg>, site: i32): i64 {
    const count = <i32>lengthOf(legs);
    if (count == 0) {
      trap(VALUE_ERROR, site);
      unreachable();
    }
    if (count > MAX_INTENTS) {
      trap(RUNTIME_ERROR, site);
      unreachable();
    }
    let basket: i64 = 0;
    for (let i = 0; i < count; i++) {
      const leg = itemAt(legs, i);
      const id = writeOrder(OP_LIMIT, leg.outcome, true, leg.price, leg.size, TIF_FOK, false, site);
      if (i == 0) basket = id;
      store<f64>(newestIntent(), <f64>basket, INTENT_BASKET);
    }
    return basket;
  }

  /** Cancels an open order and places another in its stead; returns the new one's id. */
  replace(order: i64, price: i64, size: i64, site: i32): i64 {
    const id = writeAction(OP_REPLACE, 0, size, site);
    store<f64>(newestIntent(), <f64>price, INTENT_PRICE);
    store<f64>(newestIntent(), <f64>order, REPLACE_OLD);
    return id;
  }

  /** Pays for that many YES and NO tokens; returns an id. */
  split(market: Market, amount: i64, site: i32): i64 {
    return writeAction(OP_SPLIT, rowAt(changetype<usize>(market)), amount, site);
  }

  merge(market: Market, amount: i64, site: i32): i64 {
    return writeAction(OP_MERGE, rowAt(changetype<usize>(market)), amount, site);
  }

  /** Takes what the tokens of a resolved market pay; returns an id. */
  redeem(market: Market, site: i32): i64 {
    return writeAction(OP_REDEEM, rowAt(changetype<usize>(market)), 0, site);
  }

  /** NO tokens of these markets for YES tokens of the others and cash; returns an id. */
  convert(markets: PyList<Market>, amount: i64, site: i32): i64 {
    let rows: u64 = 0;
    const count = <i32>lengthOf(markets);
    for (let i = 0; i < count; i++) {
      const bit: u64 = (<u64>1) << (<u64>rowAt(changetype<usize>(itemAt(markets, i))));
      if ((rows & bit) != 0) {
        trap(VALUE_ERROR, site);
        unreachable();
      }
      rows |= bit;
    }
    if (count == 0) {
      trap(VALUE_ERROR, site);
      unreachable();
    }
    const id = writeAction(OP_CONVERT, 0, amount, site);
    store<f64>(newestIntent(), <f64>rows, CONVERT_ROWS);
    return id;
  }

  cancel(order: i64, site: i32): void {
    const at = openIntent(site);
    store<f64>(at, OP_CANCEL, INTENT_OP);
    store<f64>(at, <f64>order, INTENT_ID);
  }

  /** Cancels every order and the quote of this instance. */
  cancelAll(site: i32): void {
    store<f64>(openIntent(site), OP_CANCEL_ALL, INTENT_OP);
  }
}

/** Units of a price on the grid, rounded down or up and kept within [tick, 1 - tick]; nan: ValueError. */
function gridPrice(x: f64, up: bool, tick: f64, site: i32): f64 {
  if (x != x) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  const highest = <f64>SCALE_PRICE - tick;
  // Beyond [0, 2] dollars the clamp alone decides; within, the division by the tick is exact.
  const units = snapped(min<f64>(max<f64>(x * <f64>SCALE_PRICE, 0), 2.0 * <f64>SCALE_PRICE));
  const count = up ? ceil(ceil(units) / tick) : floor(floor(units) / tick);
  return min<f64>(max<f64>(count * tick, tick), highest);
}

function writeQuote(market: Market, bid: f64, ask: f64, size: i64, site: i32): void {
  const at = openIntent(site);
  store<f64>(at, OP_QUOTE, INTENT_OP);
  store<f64>(at, bid, QUOTE_BID);
  store<f64>(at, <f64>size, QUOTE_SIZE);
  store<f64>(at, ask, QUOTE_ASK);
  store<f64>(at, <f64>rowAt(changetype<usize>(market)), INTENT_MARKET);
}

/** An action that gets an id, as an order does. */
function writeAction(op: f64, row: usize, size: i64, site: i32): i64 {
  const at = openIntent(site);
  const id = whole(IN_NEXT_ORDER_ID) + countOrder();
  store<f64>(at, op, INTENT_OP);
  store<f64>(at, <f64>id, INTENT_ID);
  store<f64>(at, <f64>size, INTENT_SIZE);
  store<f64>(at, <f64>row, INTENT_MARKET);
  return id;
}

function writeOrder(
  op: f64,
  outcome: i64,
  isBuy: bool,
  price: i64,
  size: i64,
  tif: i64,
  postOnly: bool,
  site: i32,
): i64 {
  const at = openIntent(site);
  const id = whole(IN_NEXT_ORDER_ID) + countOrder();
  store<f64>(at, op, INTENT_OP);
  store<f64>(at, <f64>id, INTENT_ID);
  store<f64>(at, <f64>(outcome & 1), INTENT_OUTCOME);
  store<f64>(at, isBuy ? 1.0 : 0.0, INTENT_IS_BUY);
  store<f64>(at, <f64>price, INTENT_PRICE);
  store<f64>(at, <f64>size, INTENT_SIZE);
  store<f64>(at, <f64>tif, INTENT_TIF);
  store<f64>(at, postOnly ? FLAG_POST_ONLY : 0.0, INTENT_FLAGS);
  store<f64>(at, <f64>(outcome >> 1), INTENT_MARKET);
  return id;
}

/** One row of the market table. */
@unmanaged
export class Market {
  @inline
  get yes(): i64 {
    return <i64>rowAt(changetype<usize>(this)) * 2 + OUTCOME_YES;
  }

  @inline
  get no(): i64 {
    return <i64>rowAt(changetype<usize>(this)) * 2 + OUTCOME_NO;
  }

  /** It trades now. */
  @inline
  get isOpen(): bool {
    return load<f64>(changetype<usize>(this), MARKET_STATUS) == IS_OPEN;
  }

  @inline
  get opensAt(): i64 {
    return <i64>load<f64>(changetype<usize>(this), MARKET_OPENS_AT);
  }

  @inline
  get closesAt(): i64 {
    return <i64>load<f64>(changetype<usize>(this), MARKET_CLOSES_AT);
  }

  /** Microseconds until it closes. */
  @inline
  get closesIn(): i64 {
    return <i64>(load<f64>(changetype<usize>(this), MARKET_CLOSES_AT) - real(IN_NOW));
  }

  @inline
  get tick(): i64 {
    return <i64>load<f64>(changetype<usize>(this), MARKET_TICK);
  }

  @inline
  get minSize(): i64 {
    return <i64>load<f64>(changetype<usize>(this), MARKET_MIN_SIZE);
  }

  /** What the market asks. */
  get question(): string {
    const at = BLOCK + QUESTION_OFFSET + rowAt(changetype<usize>(this)) * QUESTION_BYTES;
    const text = blankText(<i32>load<f64>(at));
    const count = textSlotCount(text);
    for (let place = 1; place < count; place++) setTextSlot(text, place, load<f64>(at + (<usize>place << 3)));
    return text;
  }

  /** Dollars that the question compares with. */
  @inline
  get strike(): f64 {
    const value = load<f64>(changetype<usize>(this), MARKET_STRIKE);
    return value == ABSENT ? NONE_FLOAT : value;
  }

  /** The event that it belongs to. */
  @inline
  get event(): Event {
    return changetype<Event>(BLOCK);
  }

  /** In `on_market` of this market: what has changed. */
  get justOpened(): bool {
    return hasChanged(this, CHANGE_OPENED);
  }

  get tickChanged(): bool {
    return hasChanged(this, CHANGE_TICK);
  }

  get justClosed(): bool {
    return hasChanged(this, CHANGE_CLOSED);
  }
}

function hasChanged(market: Market, change: f64): bool {
  return real(IN_MARKET_CHANGE) == change && eventRow() == changetype<usize>(market);
}

/** The markets of the instance. */
@unmanaged
export class Markets {
  @inline
  get count(): i64 {
    return whole(IN_MARKET_COUNT);
  }

  /** By a Python index; outside of them: IndexError. */
  at(index: i64, site: i32): Market {
    const count = this.count;
    const row = index < 0 ? index + count : index;
    if (row < 0 || row >= count) {
      trap(INDEX_ERROR, site);
      unreachable();
    }
    return changetype<Market>(MARKETS + <usize>row * MARKET_BYTES);
  }
}

/** What is known of the event that the markets belong to. */
@unmanaged
export class Event {
  @inline
  get exclusive(): bool {
    return real(IN_EVENT_EXCLUSIVE) != 0;
  }

  @inline
  get exhaustive(): bool {
    return real(IN_EVENT_EXHAUSTIVE) != 0;
  }
}

/** A buy that is part of a basket. */
export class Leg {
  constructor(
    public outcome: i64,
    public price: i64,
    public size: i64,
  ) {}
}

export function newLeg(outcome: i64, price: i64, size: i64): Leg {
  return new Leg(outcome, price, size);
}

/** One level of a quote. */
export class Level {
  constructor(
    public price: i64,
    public size: i64,
  ) {}
}

export function newLevel(price: i64, size: i64): Level {
  return new Level(price, size);
}

const ASK: usize = MARKET_YES_ASK - MARKET_YES_BID;
const BID_SIZE: usize = MARKET_YES_BID_SIZE - MARKET_YES_BID;
const ASK_SIZE: usize = MARKET_YES_ASK_SIZE - MARKET_YES_BID;
const BID_DEPTH: usize = MARKET_YES_BID_DEPTH - MARKET_YES_BID;
const ASK_DEPTH: usize = MARKET_YES_ASK_DEPTH - MARKET_YES_BID;

/** Book of one token; each side may be empty, each size unknown. */
@unmanaged
export class Book {
  @inline
  get bid(): i64 {
    return optional(changetype<usize>(this));
  }

  @inline
  get ask(): i64 {
    return optional(changetype<usize>(this) + ASK);
  }

  /** Dollars. */
  @inline
  get mid(): f64 {
    const bid = load<f64>(changetype<usize>(this));
    const ask = load<f64>(changetype<usize>(this), ASK);
    return bid == ABSENT || ask == ABSENT ? NONE_FLOAT : mid(<i64>bid, <i64>ask);
  }

  @inline
  get spread(): i64 {
    const bid = load<f64>(changetype<usize>(this));
    const ask = load<f64>(changetype<usize>(this), ASK);
    return bid == ABSENT || ask == ABSENT ? NONE_INT : <i64>(ask - bid);
  }

  @inline
  get bidSize(): i64 {
    return optional(changetype<usize>(this) + BID_SIZE);
  }

  @inline
  get askSize(): i64 {
    return optional(changetype<usize>(this) + ASK_SIZE);
  }

  @inline
  get bidDepth(): i64 {
    return optional(changetype<usize>(this) + BID_DEPTH);
  }

  @inline
  get askDepth(): i64 {
    return optional(changetype<usize>(this) + ASK_DEPTH);
  }

  /** Book of the NO token, from either side. */
  @inline
  get no(): Book {
    return changetype<Book>(MARKETS + rowAt(changetype<usize>(this)) * MARKET_BYTES + MARKET_NO_BID);
  }
}

@unmanaged
export class Fill {
  @inline
  get outcome(): i64 {
    return whole(IN_FILL_OUTCOME);
  }

  @inline
  get isBuy(): bool {
    return real(IN_FILL_IS_BUY) != 0;
  }

  @inline
  get price(): i64 {
    return whole(IN_FILL_PRICE);
  }

  @inline
  get size(): i64 {
    return whole(IN_FILL_SIZE);
  }

  @inline
  get fee(): i64 {
    return whole(IN_FILL_FEE);
  }

  @inline
  get isMaker(): bool {
    return real(IN_FILL_IS_MAKER) != 0;
  }

  /** Id of the order. */
  @inline
  get order(): i64 {
    return whole(IN_FILL_ORDER);
  }

  /** When the venue matched it, microseconds. */
  @inline
  get time(): i64 {
    return whole(IN_FILL_TIME);
  }

  get stage(): string {
    return FILL_STAGES[<i32>real(IN_FILL_STAGE)];
  }
}

@unmanaged
export class OrderUpdate {
  @inline
  get id(): i64 {
    return whole(IN_ORDER_ID);
  }

  @inline
  get outcome(): i64 {
    return whole(IN_ORDER_OUTCOME);
  }

  @inline
  get isBuy(): bool {
    return real(IN_ORDER_IS_BUY) != 0;
  }

  @inline
  get price(): i64 {
    return whole(IN_ORDER_PRICE);
  }

  /** Micro-shares still open. */
  @inline
  get remaining(): i64 {
    return whole(IN_ORDER_REMAINING);
  }

  @inline
  get isOpen(): bool {
    return real(IN_ORDER_STATUS) == STATUS_LIVE;
  }

  @inline
  get isFilled(): bool {
    return real(IN_ORDER_STATUS) == STATUS_FILLED;
  }

  @inline
  get isCanceled(): bool {
    const status = real(IN_ORDER_STATUS);
    return status == STATUS_CANCELED || status == STATUS_EXPIRED;
  }

  @inline
  get isRejected(): bool {
    return real(IN_ORDER_STATUS) == STATUS_REJECTED;
  }

  /** Why it was rejected; empty where it was not. */
  get reason(): string {
    const code = real(IN_ORDER_REASON);
    return code == ABSENT ? "" : ORDER_REASONS[<i32>code];
  }
}

/** A new value of a series that the strategy asked for. */
@unmanaged
export class Signal {
  /** Which series: a row of the signal table. */
  @inline
  get index(): i64 {
    return whole(IN_SIGNAL_INDEX);
  }

  @inline
  get value(): f64 {
    return real(IN_SIGNAL_VALUE);
  }

  /** The source's own time of it, microseconds; NONE_INT where it is not recorded. */
  @inline
  get time(): i64 {
    return optional(BLOCK + IN_SIGNAL_TIME);
  }
}

/** A trade of others in one of the markets. */
@unmanaged
export class Trade {
  @inline
  get outcome(): i64 {
    return whole(IN_TRADE_OUTCOME);
  }

  @inline
  get price(): i64 {
    return whole(IN_TRADE_PRICE);
  }

  @inline
  get size(): i64 {
    return whole(IN_TRADE_SIZE);
  }

  /** Who took bought. */
  @inline
  get isBuy(): bool {
    return real(IN_TRADE_IS_BUY) != 0;
  }

  /** The source's own time of it, microseconds. */
  @inline
  get time(): i64 {
    return whole(IN_TRADE_TIME);
  }
}

export const theContext: Context = changetype<Context>(BLOCK);
export const theFill: Fill = changetype<Fill>(BLOCK);
export const theSignal: Signal = changetype<Signal>(BLOCK);
export const theTrade: Trade = changetype<Trade>(BLOCK);
export const theOrderUpdate: OrderUpdate = changetype<OrderUpdate>(BLOCK);

@inline
function eventRow(): usize {
  return MARKETS + <usize>real(IN_MARKET) * MARKET_BYTES;
}

/** The market that the event is of. */
@inline
export function eventMarket(): Market {
  return changetype<Market>(eventRow());
}

/** Book of its YES token, which `on_book` gets. */
@inline
export function eventBook(): Book {
  return changetype<Book>(eventRow() + MARKET_YES_BID);
}

/** Outcome that `on_resolution` gets: YES, NO, or NONE_INT for a market that stayed undecided. */
export function resolvedOutcome(): i64 {
  return optional(BLOCK + IN_RESOLVED_OUTCOME);
}
