/** Seeded source of numbers for the vectors: the same on every machine. */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = 0x9e3779b9;
    for (const character of seed) this.#state = Math.imul(this.#state ^ character.charCodeAt(0), 0x01000193);
  }

  /** 32 random bits (Mulberry32). */
  bits32(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let z = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return (z ^ (z >>> 14)) >>> 0;
  }

  /** A whole number in 0..n-1. */
  below(n: number): number {
    return Math.floor((this.bits32() / 4_294_967_296) * n);
  }

  /** A float in [0, 1) with 53 random bits. */
  unit(): number {
    return ((this.bits32() >>> 5) * 67_108_864 + (this.bits32() >>> 6)) / 9_007_199_254_740_992;
  }

  sign(): 1 | -1 {
    return this.bits32() & 1 ? 1 : -1;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }
}
