/** Buckets of a factor of two in the histogram. */
const FINENESS = 32;
const BUCKETS = 32 * FINENESS;

/**
 * Time inside handlers: sum, number, and a histogram whose buckets are about 2 % wide. A mean holds
 * warm-up and every wait of a busy machine; the median is the usual call. A measurement, never part of
 * a result.
 */
export class HandlerTime {
  nanoseconds = 0;
  calls = 0;
  readonly #histogram = new Uint32Array(BUCKETS);

  /** Takes the time of one call. */
  add(nanoseconds: number): void {
    const time = Math.max(nanoseconds, 0);
    this.nanoseconds += time;
    this.calls += 1;
    const bucket = Math.min(Math.floor(Math.log2(Math.max(time, 1)) * FINENESS), BUCKETS - 1);
    this.#histogram[bucket]! += 1;
  }

  /** Adds the calls of another one. */
  merge(other: HandlerTime): void {
    this.nanoseconds += other.nanoseconds;
    this.calls += other.calls;
    for (let i = 0; i < BUCKETS; i++) this.#histogram[i]! += other.#histogram[i]!;
  }

  /** Nanoseconds of the middle call, to about 2 %; 0 without calls. */
  median(): number {
    let seen = 0;
    for (let i = 0; i < BUCKETS; i++) {
      seen += this.#histogram[i]!;
      if (seen > 0 && 2 * seen >= this.calls) return 2 ** ((i + 0.5) / FINENESS);
    }
    return 0;
  }
}
