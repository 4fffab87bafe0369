const TWO_32 = 4_294_967_296;

function rotateLeft(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k));
}

/**
 * One output of splitmix32: spreads the bits of a counter.
 * Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014), with the
 * 32-bit constants of MurmurHash3's finaliser.
 */
function spread(counter: number): number {
  let z = counter | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return z ^ (z >>> 16);
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, prng.di.unimi.it): 32-bit integer operations only, so a seed
 * gives the same numbers on every machine.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** `seed`: a whole number from 0 to 2^53 - 1. */
  constructor(seed: number) {
    const step = 0x9e3779b9;
    const low = seed % TWO_32;
    const high = Math.floor(seed / TWO_32);
    this.#a = spread(low + step);
    this.#b = spread(low + 2 * step);
    this.#c = spread(high + 3 * step);
    this.#d = spread(high + 4 * step);
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    const result = Math.imul(rotateLeft(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const t = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = rotateLeft(this.#d, 11);
    return result;
  }

  /** A whole number from 0 to n - 1; n is at most 2^20, so that the product is exact. */
  below(n: number): number {
    return Math.floor((this.next() * n) / TWO_32);
  }

  /** A whole number from -bound to bound. */
  around(bound: number): number {
    return this.below(2 * bound + 1) - bound;
  }

  /** True once in n times. */
  oneIn(n: number): boolean {
    return this.below(n) === 0;
  }
}
