import { ABSENT } from "../../runtime/abi/layout.ts";
import type { Random } from "./random.ts";
import { type Books, EMPTY_SIDE, type Side } from "./row-writer.ts";

const ONE_DOLLAR = 10_000;
const SHARE = 1_000_000;
const CENT_SHARE = 10_000;

/** The standard normal distribution from 0 to 4 in steps of 0.1, times 10,000. */
const NORMAL = [
  5000, 5398, 5793, 6179, 6554, 6915, 7257, 7580, 7881, 8159, 8413, 8643, 8849, 9032, 9192, 9332, 9452, 9554, 9641,
  9713, 9772, 9821, 9861, 9893, 9918, 9938, 9953, 9965, 9974, 9981, 9987, 9990, 9993, 9995, 9997, 9998, 9998, 9999,
  9999, 10000, 10000,
] as const;

/** Whole quotient towards zero; exact, since the remainder is. */
export function quotient(a: number, b: number): number {
  return (a - (a % b)) / b;
}

/** Whole square root of a whole number from 0 to 2^53 - 1, bit by bit. */
export function wholeRoot(n: number): number {
  let root = 0;
  for (let bit = 67_108_864; bit >= 1; bit /= 2) {
    const next = root + bit;
    if (next * next <= n) root = next;
  }
  return root;
}

/** Chance (1e-4) that a normal variable is under z, which is given in thousandths. */
function normalBelow(z: number): number {
  const size = Math.min(Math.abs(z), 3999);
  const cell = quotient(size, 100);
  const low = NORMAL[cell] ?? ONE_DOLLAR;
  const high = NORMAL[cell + 1] ?? ONE_DOLLAR;
  const chance = low + quotient((high - low) * (size % 100), 100);
  return z < 0 ? ONE_DOLLAR - chance : chance;
}

/** The spot price in cents: a random walk with rare jumps. */
export class Spot {
  price = 9_000_000;
  /** Variance of a step, cents squared. */
  readonly variance: number;
  readonly #bound: number;
  readonly #random: Random;

  constructor(random: Random, stepMs: number) {
    this.#random = random;
    // Four draws of at most this size; about 7 dollars a second, as Bitcoin has at 90,000.
    this.#bound = wholeRoot(360 * stepMs);
    this.variance = quotient(4 * this.#bound * (this.#bound + 1), 3);
  }

  step(): void {
    const random = this.#random;
    for (let i = 0; i < 4; i++) this.price += random.around(this.#bound);
    if (random.oneIn(400)) this.price += random.around(1) * 6 * this.#bound;
  }

  /** Chance (1e-4) that the price stands at or over `strike` after `steps` more steps. */
  chanceOver(strike: number, steps: number): number {
    const deviation = wholeRoot(Math.max(1, steps * this.variance));
    return normalBelow(quotient((this.price - strike) * 1000, deviation));
  }
}

/** One side's sizes, in 1e-6 share. */
interface Sizes {
  readonly size: number;
  readonly depth: number;
}

function drawSizes(random: Random): Sizes {
  const size = (20 + random.below(480)) * SHARE + random.below(100) * CENT_SHARE;
  const depth = size + (300 + random.below(4000)) * SHARE + random.below(100) * CENT_SHARE;
  return { size, depth };
}

function sideAt(price: number, sizes: Sizes): Side {
  return price === ABSENT ? EMPTY_SIDE : { price, size: sizes.size, depth: sizes.depth };
}

/** The same order seen from the other token: a bid at p is an ask at 1 - p. */
function mirrored(side: Side): Side {
  return side.price === ABSENT ? EMPTY_SIDE : { ...side, price: ONE_DOLLAR - side.price };
}

/** The makers of one market: quotes around the fair value, off by noise that dies away. */
export class Makers {
  readonly #random: Random;
  #noise = 0;
  #spread = 2;
  #bidSizes: Sizes;
  #askSizes: Sizes;
  #before: { readonly tick: number; readonly bid: Side; readonly ask: Side } | null = null;

  constructor(random: Random) {
    this.#random = random;
    this.#bidSizes = drawSizes(random);
    this.#askSizes = drawSizes(random);
  }

  /** Moves on by one poll. Returns both tokens' books around `fair` (1e-4 dollar) on the grid of `tick`. */
  poll(fair: number, tick: number): Books {
    const random = this.#random;
    this.#move();
    // The noise shrinks towards the ends, where less is left to argue about.
    const shift = quotient(this.#noise * quotient(4 * fair * (ONE_DOLLAR - fair), ONE_DOLLAR), ONE_DOLLAR);
    const lowest = fair + shift - quotient(this.#spread * tick, 2);
    const bid = Math.floor(lowest / tick) * tick;
    const yesBid = sideAt(this.#bidPrice(bid, tick), this.#bidSizes);
    const yesAsk = sideAt(this.#askPrice(bid + this.#spread * tick, tick), this.#askSizes);
    const now = { tick, bid: yesBid, ask: yesAsk };
    // Tokens are polled in turn: now and then the NO book is that of the moment before.
    const late = random.oneIn(24) && this.#before?.tick === tick;
    const seen = late ? (this.#before ?? now) : now;
    this.#before = now;
    return { yesBid, yesAsk, noBid: mirrored(seen.ask), noAsk: mirrored(seen.bid) };
  }

  #move(): void {
    const random = this.#random;
    this.#noise += random.around(200) - quotient(this.#noise, 10);
    if (random.oneIn(20)) this.#spread = 1 + random.below(3);
    if (random.oneIn(3)) this.#bidSizes = drawSizes(random);
    if (random.oneIn(3)) this.#askSizes = drawSizes(random);
  }

  #bidPrice(price: number, tick: number): number {
    return price < tick ? ABSENT : Math.min(price, ONE_DOLLAR - tick);
  }

  #askPrice(price: number, tick: number): number {
    return price > ONE_DOLLAR - tick ? ABSENT : Math.max(price, tick);
  }
}
