import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, FeedKind } from "../core/feed.ts";

/** One side of one token's book. All three are ABSENT where the side is empty. */
export interface Side {
  /** 1e-4 dollar. */
  readonly price: number;
  /** At the best price, 1e-6 share; ABSENT where the source does not tell. */
  readonly size: number;
  /** Over the recorded levels, 1e-6 share; ABSENT where the source does not tell. */
  readonly depth: number;
}

export const EMPTY_SIDE: Side = Object.freeze({ price: ABSENT, size: ABSENT, depth: ABSENT });

/** Both tokens' books, as one poll gave them. */
export interface Books {
  readonly yesBid: Side;
  readonly yesAsk: Side;
  readonly noBid: Side;
  readonly noAsk: Side;
}

export interface TradeRow {
  /** Outcome. */
  readonly outcome: 0 | 1;
  /** 1e-4 dollar, and 1e-6 share. */
  readonly price: number;
  readonly size: number;
  /** Who took bought. */
  readonly isBuy: boolean;
  /** Microseconds. */
  readonly sourceTime: number;
}

/** The coarsest tick (1e-4 dollar) that all prices of a row lie on; empty sides lie on all. */
export function gridOf(books: Books): number {
  const prices = [books.yesBid, books.yesAsk, books.noBid, books.noAsk].map((side) => side.price);
  const onGrid = (tick: number) => prices.every((price) => price < 0 || price % tick === 0);
  return onGrid(100) ? 100 : onGrid(10) ? 10 : 1;
}

/** Collects the rows of a feed in an array that grows. */
export class RowWriter {
  #slots = new Float64Array(4096 * FEED_SLOTS);
  #count = 0;
  #recorded = 0;
  #signals = 0;

  get count(): number {
    return this.#count;
  }

  /** Rows that are market data. */
  get recorded(): number {
    return this.#recorded;
  }

  /** Rows that are values of signals. */
  get signals(): number {
    return this.#signals;
  }

  book(time: number, market: number, books: Books): void {
    const base = this.#start(time, market, FeedKind.book);
    this.#side(base, books.yesBid, FEED.yesBid, FEED.yesBidSize, FEED.yesBidDepth);
    this.#side(base, books.yesAsk, FEED.yesAsk, FEED.yesAskSize, FEED.yesAskDepth);
    this.#side(base, books.noBid, FEED.noBid, FEED.noBidSize, FEED.noBidDepth);
    this.#side(base, books.noAsk, FEED.noAsk, FEED.noAskSize, FEED.noAskDepth);
    this.#recorded += 1;
  }

  tickChange(time: number, market: number, tick: number): void {
    const base = this.#start(time, market, FeedKind.tickChange);
    this.#slots[base + FEED.tick] = tick;
  }

  /** A signal's value at the time when it was received; `sourceTime` may be ABSENT. */
  signal(time: number, signal: number, value: number, sourceTime: number): void {
    const base = this.#start(time, ABSENT, FeedKind.signal);
    this.#slots[base + FEED.signal] = signal;
    this.#slots[base + FEED.signalValue] = value;
    this.#slots[base + FEED.signalTime] = sourceTime;
    this.#signals += 1;
  }

  /** A trade of others; `sourceTime` may be ABSENT. */
  trade(time: number, market: number, trade: TradeRow): void {
    const base = this.#start(time, market, FeedKind.trade);
    this.#slots[base + FEED.tradeOutcome] = trade.outcome;
    this.#slots[base + FEED.tradePrice] = trade.price;
    this.#slots[base + FEED.tradeSize] = trade.size;
    this.#slots[base + FEED.tradeIsBuy] = trade.isBuy ? 1 : 0;
    this.#slots[base + FEED.tradeTime] = trade.sourceTime;
  }

  /** The rows so far, in an array of their exact length. */
  rows(): Float64Array {
    return this.#slots.slice(0, this.#count * FEED_SLOTS);
  }

  #start(time: number, market: number, kind: number): number {
    const base = this.#count * FEED_SLOTS;
    if (base === this.#slots.length) {
      const grown = new Float64Array(this.#slots.length * 2);
      grown.set(this.#slots);
      this.#slots = grown;
    }
    this.#slots.fill(ABSENT, base, base + FEED_SLOTS);
    this.#slots[base + FEED.time] = time;
    this.#slots[base + FEED.market] = market;
    this.#slots[base + FEED.kind] = kind;
    this.#count += 1;
    return base;
  }

  #side(base: number, side: Side, price: number, size: number, depth: number): void {
    this.#slots[base + price] = side.price;
    this.#slots[base + size] = side.size;
    this.#slots[base + depth] = side.depth;
  }
}
