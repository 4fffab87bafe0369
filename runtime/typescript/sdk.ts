import {
  ABSENT,
  INPUT,
  INTENT,
  IntentFlag,
  IntentOp,
  OrderStatus,
  Outcome,
  QUOTE,
  SCALE,
  TRAPS,
} from "../abi/layout.ts";
import { block, countOrder, openIntent, trap } from "./frame.ts";
import { mid, snapped } from "./money.ts";

/**
 * What a handler sees of its market: views of the block of the running instance. There is one object
 * of each class (two books); they hold nothing.
 */

const NOW = INPUT.now;
const NEXT_ORDER_ID = INPUT.nextOrderId;
const OPENS_AT = INPUT.opensAt;
const CLOSES_AT = INPUT.closesAt;
const TICK = INPUT.tick;
const MIN_SIZE = INPUT.minSize;
const CASH = INPUT.cash;
const POSITION_YES = INPUT.positionYes;
const POSITION_NO = INPUT.positionNo;

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
    return theMarket;
  }

  /** Free cash, micro-dollars. */
  get cash(): number {
    return block[CASH]!;
  }

  /** YES minus NO holding, micro-shares. */
  net(_market: Market): number {
    return block[POSITION_YES]! - block[POSITION_NO]!;
  }

  /** Holding of one token, micro-shares. */
  position(outcome: number): number {
    return block[POSITION_YES + outcome]!;
  }

  book(outcome: number): Book {
    return outcome === YES ? theBook : theNoBook;
  }

  /** Target quote with prices in dollars: rounded outward to the grid and clamped to [tick, 1 - tick]. */
  quoteFloat(_market: Market, bid: number | null, ask: number | null, size: number, site: number): void {
    const exactBid = bid === null ? ABSENT : gridPrice(bid, false, site);
    const exactAsk = ask === null ? ABSENT : gridPrice(ask, true, site);
    writeQuote(exactBid, exactAsk, size, site);
  }

  /** Target quote with exact prices. */
  quotePrice(_market: Market, bid: number | null, ask: number | null, size: number, site: number): void {
    writeQuote(bid ?? ABSENT, ask ?? ABSENT, size, site);
  }

  /** Target: no quote. */
  pull(_market: Market, site: number): void {
    block[openIntent(site) + INTENT.op] = IntentOp.pull;
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
function gridPrice(x: number, up: boolean, site: number): number {
  if (Number.isNaN(x)) trap(TRAPS.ValueError.trap, site);
  const tick = block[TICK]!;
  const highest = SCALE.price - tick;
  // Beyond [0, 2] dollars the clamp alone decides; within, the division by the tick is exact.
  const units = snapped(Math.min(Math.max(x * SCALE.price, 0), 2 * SCALE.price));
  const count = up ? Math.ceil(Math.ceil(units) / tick) : Math.floor(Math.floor(units) / tick);
  return Math.min(Math.max(count * tick, tick), highest);
}

function writeQuote(bid: number, ask: number, size: number, site: number): void {
  const at = openIntent(site);
  block[at + INTENT.op] = IntentOp.quote;
  block[at + QUOTE.bid] = bid;
  block[at + QUOTE.size] = size;
  block[at + QUOTE.ask] = ask;
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
  block[at + INTENT.outcome] = outcome;
  block[at + INTENT.isBuy] = isBuy ? 1 : 0;
  block[at + INTENT.price] = price;
  block[at + INTENT.size] = size;
  block[at + INTENT.tif] = tif;
  block[at + INTENT.flags] = postOnly ? IntentFlag.postOnly : 0;
  return id;
}

export class Market {
  get yes(): number {
    return YES;
  }

  get no(): number {
    return NO;
  }

  get opensAt(): number {
    return block[OPENS_AT]!;
  }

  get closesAt(): number {
    return block[CLOSES_AT]!;
  }

  /** Microseconds until it closes. */
  get closesIn(): number {
    return block[CLOSES_AT]! - block[NOW]!;
  }

  get tick(): number {
    return block[TICK]!;
  }

  get minSize(): number {
    return block[MIN_SIZE]!;
  }
}

const BID = 0;
const ASK = INPUT.yesAsk - INPUT.yesBid;
const BID_SIZE = INPUT.yesBidSize - INPUT.yesBid;
const ASK_SIZE = INPUT.yesAskSize - INPUT.yesBid;
const BID_DEPTH = INPUT.yesBidDepth - INPUT.yesBid;
const ASK_DEPTH = INPUT.yesAskDepth - INPUT.yesBid;

/** Book of one token; each side may be empty, each size unknown. */
export class Book {
  readonly #base: number;

  constructor(base: number) {
    this.#base = base;
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
    return theNoBook;
  }
}

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
}

export const theContext = new Context();
export const theMarket = new Market();
/** Book of the YES token, which `on_book` gets. */
export const theBook = new Book(INPUT.yesBid);
const theNoBook = new Book(INPUT.noBid);
export const theFill = new Fill();
export const theOrderUpdate = new OrderUpdate();

/** Outcome that `on_resolution` gets: YES, NO, or null for a market that stayed undecided. */
export function resolvedOutcome(): number | null {
  return optional(INPUT.resolvedOutcome);
}
