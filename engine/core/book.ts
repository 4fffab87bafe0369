import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED } from "./feed.ts";

/** Offsets of one token's top of book inside `TopOfBook.values`; the NO token follows the YES token. */
export const BOOK = Object.freeze({ bid: 0, ask: 1, bidSize: 2, askSize: 3, bidDepth: 4, askDepth: 5 });
export const BOOK_SLOTS = 6;

/** Bits of `TopOfBook.flags`; those of the NO token are shifted by BOOK_FLAG_BITS. */
export const BookFlag = Object.freeze({ crossed: 1, oneSided: 2, empty: 4 });
const BOOK_FLAG_BITS = 3;

/**
 * Top of book of a market's two tokens, each as the source gave it (nothing is mirrored).
 *
 * Prices are in 1e-4 dollar, sizes in 1e-6 share; ABSENT is an empty side, or a size that the source
 * does not tell. The first `2 * BOOK_SLOTS` values are laid out as in a feed row and in the block,
 * so that a row is copied without a look at it. Depth by level would stand behind these.
 */
export class TopOfBook {
  readonly values = new Float64Array(2 * BOOK_SLOTS).fill(ABSENT);
  /** Bid + ask of the newest two-sided book of each token (twice its mid), or ABSENT. */
  readonly lastMid2 = new Float64Array(2).fill(ABSENT);
  /** Bid + ask of each token in the book before this one, or ABSENT where it had not both sides. */
  readonly mid2Before = new Float64Array(2).fill(ABSENT);
  flags = BookFlag.empty | (BookFlag.empty << BOOK_FLAG_BITS);
  /** Time of the newest book, or ABSENT. */
  time: number = ABSENT;

  /** Takes the book of a feed row that starts at `base`. */
  apply(rows: Float64Array, base: number): void {
    const values = this.values;
    this.mid2Before[0] = this.mid2(0);
    this.mid2Before[1] = this.mid2(1);
    const from = base + FEED.yesBid;
    for (let i = 0; i < 2 * BOOK_SLOTS; i++) values[i] = rows[from + i]!;
    this.time = rows[base + FEED.time]!;
    this.flags = this.#quality(0) | (this.#quality(1) << BOOK_FLAG_BITS);
  }

  /** Best bid of an outcome, or ABSENT. */
  bid(outcome: number): number {
    return this.values[outcome * BOOK_SLOTS + BOOK.bid]!;
  }

  /** Best ask of an outcome, or ABSENT. */
  ask(outcome: number): number {
    return this.values[outcome * BOOK_SLOTS + BOOK.ask]!;
  }

  /** Size at the best price of a side, or ABSENT. */
  sizeAtBest(outcome: number, isAsk: boolean): number {
    return this.values[outcome * BOOK_SLOTS + (isAsk ? BOOK.askSize : BOOK.bidSize)]!;
  }

  /** BookFlag bits of one outcome. */
  quality(outcome: number): number {
    return (this.flags >> (outcome * BOOK_FLAG_BITS)) & ((1 << BOOK_FLAG_BITS) - 1);
  }

  /** Twice the mid of an outcome where both sides stand now, else ABSENT. */
  mid2(outcome: number): number {
    return this.quality(outcome) === 0 ? this.lastMid2[outcome]! : ABSENT;
  }

  #quality(outcome: number): number {
    const bid = this.bid(outcome);
    const ask = this.ask(outcome);
    if (bid === ABSENT && ask === ABSENT) return BookFlag.empty;
    if (bid === ABSENT || ask === ABSENT) return BookFlag.oneSided;
    if (bid >= ask) return BookFlag.crossed;
    this.lastMid2[outcome] = bid + ask;
    return 0;
  }
}
