import { ABSENT } from "../../runtime/abi/layout.ts";
import { ONE_DOLLAR } from "./amounts.ts";
import type { FlatEvent } from "./polymarket-flat-events-rows.ts";
import { EMPTY_SIDE, type Side } from "./row-writer.ts";

/**
 * The top of one token's book, from events that each state the best prices and one level. A level's
 * size is known from the event that set it until a snapshot or a silence makes it doubtful.
 */
export class TokenBook {
  readonly #bids = new Map<number, number>();
  readonly #asks = new Map<number, number>();
  #bestBid = ABSENT;
  #bestAsk = ABSENT;
  /** Whether anything was told yet. */
  known = false;

  apply(event: FlatEvent): void {
    const levels = event.side === "bid" ? this.#bids : this.#asks;
    // A snapshot's row has the best level alone: what lies behind it was not told.
    if (event.kind === "book") levels.clear();
    levels.set(event.price, event.size);
    this.#bestBid = event.bestBid === 0 ? ABSENT : event.bestBid;
    this.#bestAsk = event.bestAsk === ONE_DOLLAR ? ABSENT : event.bestAsk;
    this.known = true;
  }

  /** What was set before a silence may have changed in it. */
  forgetSizes(): void {
    this.#bids.clear();
    this.#asks.clear();
  }

  get bid(): Side {
    return sideAt(this.#bestBid, this.#bids);
  }

  get ask(): Side {
    return sideAt(this.#bestAsk, this.#asks);
  }
}

/** A level that was taken away and is still stated as the best has no size that could be believed. */
function sideAt(price: number, levels: ReadonlyMap<number, number>): Side {
  if (price === ABSENT) return EMPTY_SIDE;
  const size = levels.get(price) ?? 0;
  return { price, size: size === 0 ? ABSENT : size, depth: ABSENT };
}
