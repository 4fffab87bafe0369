import {
  ABSENT,
  CONVERT,
  FillStage,
  INPUT,
  INTENT,
  IntentFlag,
  IntentOp,
  MARKET,
  MARKET_BASE,
  MARKET_SLOTS,
  MAX_INTENTS,
  MAX_LEVELS,
  MAX_MARKETS,
  MarketChange,
  MarketStatus,
  ORDER_REASONS,
  OrderStatus,
  Outcome,
  QUESTION_BASE,
  QUESTION_SLOTS,
  QUOTE,
  QuoteFlag,
  REPLACE,
  SCALE,
  Tif,
  TRAPS,
} from "../abi/layout.ts";
import { block, countOrder, newestIntent, openIntent, trap } from "./frame.ts";
import { mid, snapped } from "./money.ts";
import { type Order, openOrders } from "./open-orders.ts";
import { type LatestSignal, latestSignal } from "./signals.ts";
import { textFromSlots } from "./strings.ts";

/**
 * What a handler sees of its markets: views of the block of the running instance. There is one object
 * of each class (of markets one a row, of books two a row); they hold nothing but their place.
 */

const NOW = INPUT.now;
const NEXT_ORDER_ID = INPUT.nextOrderId;
const EVENT_MARKET = INPUT.market;
const MARKET_COUNT = INPUT.marketCount;
const CASH = INPUT.cash;
const STATUS = MARKET.status;
const OPENS_AT = MARKET.opensAt;
const CLOSES_AT = MARKET.closesAt;
const TICK = MARKET.tick;
const MIN_SIZE = MARKET.minSize;
const POSITION_YES = MARKET.positionYes;
const POSITION_NO = MARKET.positionNo;

const YES = Outcome.yes;
const NO = Outcome.no;

/** Value of an optional slot. */
function optional(slot: number): number | null {
  const value = block[slot]!;
  return value === ABSENT ? null : value;
}

export class Context {
  /** Microseconds UTC. */
  get now(): number {
    return block[NOW]!;
  }

  get market(): Market {
    return eventMarket();
  }

  get markets(): Markets {
    return theMarkets;
  }

  get event(): Event {
    return theEvent;
  }

  /** Free cash, micro-dollars. */
  get cash(): number {
    return block[CASH]!;
  }

  /** YES minus NO holding, micro-shares. */
  net(market: Market): number {
    return block[market.base + POSITION_YES]! - block[market.base + POSITION_NO]!;
  }

  /** Holding of one token, micro-shares. */
  position(outcome: number): number {
    return block[MARKET_BASE + (outcome >> 1) * MARKET_SLOTS + POSITION_YES + (outcome & 1)]!;
  }

  book(outcome: number): Book {
    return books[outcome]!;
  }

  /** Open orders on one token, oldest first. */
  orders(outcome: number, site: number): Order[] {
    return openOrders(outcome, site);
  }

  /** Latest value of a series, by its row of the signal table. */
  signal(index: number): LatestSignal {
    return latestSignal(index);
  }

  /** Target quote with prices in dollars: rounded outward to the grid and clamped to [tick, 1 - tick]. */
  quoteFloat(market: Market, bid: number | null, ask: number | null, size: number, site: number): void {
    const { tick } = market;
    const exactBid = bid === null ? ABSENT : gridPrice(bid, false, tick, site);
    const exactAsk = ask === null ? ABSENT : gridPrice(ask, true, tick, site);
    writeQuote(market, exactBid, exactAsk, size, site);
  }

  /** Target quote with exact prices. */
  quotePrice(market: Market, bid: number | null, ask: number | null, size: number, site: number): void {
    writeQuote(market, bid ?? ABSENT, ask ?? ABSENT, size, site);
  }

  /** Target quote of several levels a side; no level at all: no quote. */
  quoteLevels(market: Market, bids: readonly Level[], asks: readonly Level[], site: number): void {
    if (bids.length > MAX_LEVELS || asks.length > MAX_LEVELS) trap(TRAPS.ValueError.trap, site);
    if (bids.length + asks.length === 0) {
      this.pull(market, site);
      return;
    }
    for (let i = 0; i < bids.length; i++) {
      writeQuote(market, bids[i]!.price, ABSENT, bids[i]!.size, site);
      flagNewest(i === 0 ? QuoteFlag.firstLevel : QuoteFlag.nextLevel);
    }
    for (let i = 0; i < asks.length; i++) {
      writeQuote(market, ABSENT, asks[i]!.price, asks[i]!.size, site);
      flagNewest(i + bids.length === 0 ? QuoteFlag.firstLevel : QuoteFlag.nextLevel);
    }
  }

  /** Target: no quote. */
  pull(market: Market, site: number): void {
    const at = openIntent(site);
    block[at + INTENT.op] = IntentOp.pull;
    block[at + INTENT.market] = market.row;
  }

  /** Limit order; returns its id. */
  buy(outcome: number, price: number, size: number, tif: number, postOnly: boolean, site: number): number {
    return writeOrder(IntentOp.limit, outcome, true, price, size, tif, postOnly, site);
  }

  sell(outcome: number, price: number, size: number, tif: number, postOnly: boolean, site: number): number {
    return writeOrder(IntentOp.limit, outcome, false, price, size, tif, postOnly, site);
  }

  /** Buys for at most `amount` micro-dollars; returns the order's id. */
  buyMarket(outcome: number, amount: number, site: number): number {
    return writeOrder(IntentOp.market, outcome, true, 0, amount, 0, false, site);
  }

  sellMarket(outcome: number, size: number, site: number): number {
    return writeOrder(IntentOp.market, outcome, false, 0, size, 0, false, site);
  }

  /** Buys all the legs or none; returns the basket's id, which is that of its first order. */
  basket(legs: readonly Leg[], site: number): number {
    if (legs.length === 0) trap(TRAPS.ValueError.trap, site);
    if (legs.length > MAX_INTENTS) trap(TRAPS.RuntimeError.trap, site);
    let basket = 0;
    for (let i = 0; i < legs.length; i++) {
      const { outcome, price, size } = legs[i]!;
      const id = writeOrder(IntentOp.limit, outcome, true, price, size, Tif.fok, false, site);
      if (i === 0) basket = id;
      block[newestIntent() + INTENT.basket] = basket;
    }
    return basket;
  }

  /** Cancels an open order and places another in its stead; returns the new one's id. */
  replace(order: number, price: number, size: number, site: number): number {
    const id = writeAction(IntentOp.replace, 0, size, site);
    block[newestIntent() + INTENT.price] = price;
    block[newestIntent() + REPLACE.old] = order;
    return id;
  }

  /** Pays for that many YES and NO tokens; returns an id. */
  split(market: Market, amount: number, site: number): number {
    return writeAction(IntentOp.split, market.row, amount, site);
  }

  merge(market: Market, amount: number, site: number): number {
    return writeAction(IntentOp.merge, market.row, amount, site);
  }

  /** Takes what the tokens of a resolved market pay; returns an id. */
  redeem(market: Market, site: number): number {
    return writeAction(IntentOp.redeem, market.row, 0, site);
  }

  /** NO tokens of these markets for YES tokens of the others and cash; returns an id. */
  convert(markets: readonly Market[], amount: number, site: number): number {
    let rows = 0;
    for (let i = 0; i < markets.length; i++) {
      if (markets.indexOf(markets[i]!) < i) trap(TRAPS.ValueError.trap, site);
      rows += 2 ** markets[i]!.row;
    }
    if (rows === 0) trap(TRAPS.ValueError.trap, site);
    const id = writeAction(IntentOp.convert, 0, amount, site);
    block[newestIntent() + CONVERT.rows] = rows;
    return id;
  }

  cancel(order: number, site: number): void {
    const at = openIntent(site);
    block[at + INTENT.op] = IntentOp.cancel;
    block[at + INTENT.id] = order;
  }

  /** Cancels every order and the quote of this instance. */
  cancelAll(site: number): void {
    block[openIntent(site) + INTENT.op] = IntentOp.cancelAll;
  }
}

/** Units of a price on the grid, rounded down or up and kept within [tick, 1 - tick]; nan: ValueError. */
function gridPrice(x: number, up: boolean, tick: number, site: number): number {
  if (Number.isNaN(x)) trap(TRAPS.ValueError.trap, site);
  const highest = SCALE.price - tick;
  // Beyond [0, 2] dollars the clamp alone decides; within, the division by the tick is exact.
  const units = snapped(Math.min(Math.max(x * SCALE.price, 0), 2 * SCALE.price));
  const count = up ? Math.ceil(Math.ceil(units) / tick) : Math.floor(Math.floor(units) / tick);
  return Math.min(Math.max(count * tick, tick), highest);
}

function writeQuote(market: Market, bid: number, ask: number, size: number, site: number): void {
  const at = openIntent(site);
  block[at + INTENT.op] = IntentOp.quote;
  block[at + QUOTE.bid] = bid;
  block[at + QUOTE.size] = size;
  block[at + QUOTE.ask] = ask;
  block[at + INTENT.market] = market.row;
}

function flagNewest(flag: number): void {
  block[newestIntent() + INTENT.flags] = flag;
}

/** An action that gets an id, as an order does. */
function writeAction(op: number, row: number, size: number, site: number): number {
  const at = openIntent(site);
  const id = block[NEXT_ORDER_ID]! + countOrder();
  block[at + INTENT.op] = op;
  block[at + INTENT.id] = id;
  block[at + INTENT.size] = size;
  block[at + INTENT.market] = row;
  return id;
}

function writeOrder(
  op: number,
  outcome: number,
  isBuy: boolean,
  price: number,
  size: number,
  tif: number,
  postOnly: boolean,
  site: number,
): number {
  const at = openIntent(site);
  const id = block[NEXT_ORDER_ID]! + countOrder();
  block[at + INTENT.op] = op;
  block[at + INTENT.id] = id;
  block[at + INTENT.outcome] = outcome & 1;
  block[at + INTENT.isBuy] = isBuy ? 1 : 0;
  block[at + INTENT.price] = price;
  block[at + INTENT.size] = size;
  block[at + INTENT.tif] = tif;
  block[at + INTENT.flags] = postOnly ? IntentFlag.postOnly : 0;
  block[at + INTENT.market] = outcome >> 1;
  return id;
}

/** One row of the market table. */
export class Market {
  readonly row: number;
  /** First slot of the row. */
  readonly base: number;

  constructor(row: number) {
    this.row = row;
    this.base = MARKET_BASE + row * MARKET_SLOTS;
  }

  get yes(): number {
    return 2 * this.row + YES;
  }

  get no(): number {
    return 2 * this.row + NO;
  }

  /** It trades now. */
  get isOpen(): boolean {
    return block[this.base + STATUS] === MarketStatus.open;
  }

  get opensAt(): number {
    return block[this.base + OPENS_AT]!;
  }

  get closesAt(): number {
    return block[this.base + CLOSES_AT]!;
  }

  /** Microseconds until it closes. */
  get closesIn(): number {
    return block[this.base + CLOSES_AT]! - block[NOW]!;
  }

  get tick(): number {
    return block[this.base + TICK]!;
  }

  get minSize(): number {
    return block[this.base + MIN_SIZE]!;
  }

  /** What the market asks. */
  get question(): string {
    let at = QUESTION_BASE + this.row * QUESTION_SLOTS;
    return textFromSlots(() => block[at++]!);
  }

  /** Dollars that the question compares with. */
  get strike(): number | null {
    return optional(this.base + MARKET.strike);
  }

  /** The event that it belongs to. */
  get event(): Event {
    return theEvent;
  }

  /** In `on_market` of this market: what has changed. */
  get justOpened(): boolean {
    return this.#changed(MarketChange.opened);
  }

  get tickChanged(): boolean {
    return this.#changed(MarketChange.tick);
  }

  get justClosed(): boolean {
    return this.#changed(MarketChange.closed);
  }

  #changed(change: number): boolean {
    return block[INPUT.marketChange] === change && block[EVENT_MARKET] === this.row;
  }
}

/** The markets of the instance. */
export class Markets {
  get count(): number {
    return block[MARKET_COUNT]!;
  }

  /** By a Python index; outside of them: IndexError. */
  at(index: number, site: number): Market {
    const { count } = this;
    const row = index < 0 ? index + count : index;
    if (row < 0 || row >= count) trap(TRAPS.IndexError.trap, site);
    return markets[row]!;
  }
}

/** What is known of the event that the markets belong to. */
export class Event {
  get exclusive(): boolean {
    return block[INPUT.eventExclusive] !== 0;
  }

  get exhaustive(): boolean {
    return block[INPUT.eventExhaustive] !== 0;
  }
}

/** A buy that is part of a basket. */
export class Leg {
  readonly outcome: number;
  readonly price: number;
  readonly size: number;

  constructor(outcome: number, price: number, size: number) {
    this.outcome = outcome;
    this.price = price;
    this.size = size;
  }
}

export function newLeg(outcome: number, price: number, size: number): Leg {
  return new Leg(outcome, price, size);
}

/** One level of a quote. */
export class Level {
  readonly price: number;
  readonly size: number;

  constructor(price: number, size: number) {
    this.price = price;
    this.size = size;
  }
}

export function newLevel(price: number, size: number): Level {
  return new Level(price, size);
}

const BID = 0;
const ASK = MARKET.yesAsk - MARKET.yesBid;
const BID_SIZE = MARKET.yesBidSize - MARKET.yesBid;
const ASK_SIZE = MARKET.yesAskSize - MARKET.yesBid;
const BID_DEPTH = MARKET.yesBidDepth - MARKET.yesBid;
const ASK_DEPTH = MARKET.yesAskDepth - MARKET.yesBid;

/** Book of one token; each side may be empty, each size unknown. */
export class Book {
  readonly #outcome: number;
  readonly #base: number;

  constructor(outcome: number) {
    this.#outcome = outcome;
    const side = (outcome & 1) === YES ? MARKET.yesBid : MARKET.noBid;
    this.#base = MARKET_BASE + (outcome >> 1) * MARKET_SLOTS + side;
  }

  get bid(): number | null {
    return optional(this.#base + BID);
  }

  get ask(): number | null {
    return optional(this.#base + ASK);
  }

  /** Dollars. */
  get mid(): number | null {
    const bid = block[this.#base + BID]!;
    const ask = block[this.#base + ASK]!;
    return bid === ABSENT || ask === ABSENT ? null : mid(bid, ask);
  }

  get spread(): number | null {
    const bid = block[this.#base + BID]!;
    const ask = block[this.#base + ASK]!;
    return bid === ABSENT || ask === ABSENT ? null : ask - bid;
  }

  get bidSize(): number | null {
    return optional(this.#base + BID_SIZE);
  }

  get askSize(): number | null {
    return optional(this.#base + ASK_SIZE);
  }

  get bidDepth(): number | null {
    return optional(this.#base + BID_DEPTH);
  }

  get askDepth(): number | null {
    return optional(this.#base + ASK_DEPTH);
  }

  /** Book of the NO token, from either side. */
  get no(): Book {
    return books[this.#outcome | NO]!;
  }
}

const FILL_STAGES = Object.keys(FillStage);

export class Fill {
  get outcome(): number {
    return block[INPUT.fillOutcome]!;
  }

  get isBuy(): boolean {
    return block[INPUT.fillIsBuy] !== 0;
  }

  get price(): number {
    return block[INPUT.fillPrice]!;
  }

  get size(): number {
    return block[INPUT.fillSize]!;
  }

  get fee(): number {
    return block[INPUT.fillFee]!;
  }

  get isMaker(): boolean {
    return block[INPUT.fillIsMaker] !== 0;
  }

  /** Id of the order. */
  get order(): number {
    return block[INPUT.fillOrder]!;
  }

  /** When the venue matched it, microseconds. */
  get time(): number {
    return block[INPUT.fillTime]!;
  }

  get stage(): string {
    return FILL_STAGES[block[INPUT.fillStage]!]!;
  }
}

export class OrderUpdate {
  get id(): number {
    return block[INPUT.orderId]!;
  }

  get outcome(): number {
    return block[INPUT.orderOutcome]!;
  }

  get isBuy(): boolean {
    return block[INPUT.orderIsBuy] !== 0;
  }

  get price(): number {
    return block[INPUT.orderPrice]!;
  }

  /** Micro-shares still open. */
  get remaining(): number {
    return block[INPUT.orderRemaining]!;
  }

  get isOpen(): boolean {
    return block[INPUT.orderStatus] === OrderStatus.live;
  }

  get isFilled(): boolean {
    return block[INPUT.orderStatus] === OrderStatus.filled;
  }

  get isCanceled(): boolean {
    const status = block[INPUT.orderStatus];
    return status === OrderStatus.canceled || status === OrderStatus.expired;
  }

  get isRejected(): boolean {
    return block[INPUT.orderStatus] === OrderStatus.rejected;
  }

  /** Why it was rejected; empty where it was not. */
  get reason(): string {
    return ORDER_REASONS[block[INPUT.orderReason]!] ?? "";
  }
}

/** A new value of a series that the strategy asked for. */
export class Signal {
  /** Which series: a row of the signal table. */
  get index(): number {
    return block[INPUT.signalIndex]!;
  }

  get value(): number {
    return block[INPUT.signalValue]!;
  }

  /** The source's own time of it, microseconds; null where it is not recorded. */
  get time(): number | null {
    return optional(INPUT.signalTime);
  }
}

/** A trade of others in one of the markets. */
export class Trade {
  get outcome(): number {
    return block[INPUT.tradeOutcome]!;
  }

  get price(): number {
    return block[INPUT.tradePrice]!;
  }

  get size(): number {
    return block[INPUT.tradeSize]!;
  }

  /** Who took bought. */
  get isBuy(): boolean {
    return block[INPUT.tradeIsBuy] !== 0;
  }

  /** The source's own time of it, microseconds. */
  get time(): number {
    return block[INPUT.tradeTime]!;
  }
}

const markets = Array.from({ length: MAX_MARKETS }, (_, row) => new Market(row));
/** By outcome of the instance. */
const books = Array.from({ length: 2 * MAX_MARKETS }, (_, outcome) => new Book(outcome));
const theMarkets = new Markets();
const theEvent = new Event();

/** The market that the event is of. */
export function eventMarket(): Market {
  return markets[block[EVENT_MARKET]!]!;
}

/** Book of its YES token, which `on_book` gets. */
export function eventBook(): Book {
  return books[2 * block[EVENT_MARKET]!]!;
}

export const theContext = new Context();
export const theFill = new Fill();
export const theSignal = new Signal();
export const theTrade = new Trade();
export const theOrderUpdate = new OrderUpdate();

/** Outcome that `on_resolution` gets: YES, NO, or null for a market that stayed undecided. */
export function resolvedOutcome(): number | null {
  return optional(INPUT.resolvedOutcome);
}
