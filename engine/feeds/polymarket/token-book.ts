import { ABSENT } from "../../../runtime/abi/layout.ts";
import type { BookMessage, Level } from "./market-channel.ts";

/** One side of a book: sizes by price, its best price, and the sum of its sizes. */
class BookSide {
  best: number = ABSENT;
  depth = 0;
  readonly #isAsk: boolean;
  readonly #sizes = new Map<number, number>();

  constructor(isAsk: boolean) {
    this.#isAsk = isAsk;
  }

  get sizeAtBest(): number {
    return this.#sizes.get(this.best) ?? ABSENT;
  }

  replace(levels: readonly Level[]): void {
    this.#sizes.clear();
    this.best = ABSENT;
    this.depth = 0;
    for (const { price, size } of levels) this.set(price, size);
  }

  /** The level's new size; 0 removes it. */
  set(price: number, size: number): void {
    this.depth += size - (this.#sizes.get(price) ?? 0);
    if (size > 0) {
      this.#sizes.set(price, size);
      if (this.best === ABSENT || this.#isBetter(price, this.best)) this.best = price;
      return;
    }
    if (!this.#sizes.delete(price) || price !== this.best) return;
    this.best = ABSENT;
    for (const other of this.#sizes.keys()) {
      if (this.best === ABSENT || this.#isBetter(other, this.best)) this.best = other;
    }
  }

  #isBetter(price: number, other: number): boolean {
    return this.#isAsk ? price < other : price > other;
  }
}

/** The book of one token, from the venue's snapshots and level changes. Prices in 1e-4 dollar, sizes in 1e-6 share. */
export class TokenBook {
  /** False before the first snapshot of a connection. */
  isComplete = false;
  readonly bids = new BookSide(false);
  readonly asks = new BookSide(true);

  snapshot({ bids, asks }: Pick<BookMessage, "bids" | "asks">): void {
    this.bids.replace(bids);
    this.asks.replace(asks);
    this.isComplete = true;
  }

  /** A change of a level; without a snapshot it says nothing. */
  change(isBid: boolean, price: number, size: number): void {
    if (this.isComplete) (isBid ? this.bids : this.asks).set(price, size);
  }

  /** The connection was lost: what changes from here on is not known. */
  drop(): void {
    this.isComplete = false;
  }

  /** True where a snapshot has the same best prices and sizes at them. */
  agreesWith({ bids, asks }: Pick<BookMessage, "bids" | "asks">): boolean {
    const same = (side: BookSide, best: Level | undefined) =>
      side.best === (best?.price ?? ABSENT) && side.sizeAtBest === (best?.size ?? ABSENT);
    return this.isComplete && same(this.bids, bids[0]) && same(this.asks, asks[0]);
  }
}
