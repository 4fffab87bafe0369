/** Buckets of a factor of two in the histogram. */
const FINENESS = 32;
const BUCKETS = 40 * FINENESS;
/** Lower edge of the first bucket, milliseconds. */
const UNIT = 1e-3;

export interface LagFigures {
  /** Events that were measured. */
  readonly events: number;
  /** Milliseconds, to about 2 %; the greatest is exact. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** How long after their due time events were taken: a histogram of milliseconds of the wall's clock. */
export class Lag {
  readonly #counts = new Float64Array(BUCKETS);
  #events = 0;
  #max = 0;

  add(milliseconds: number): void {
    const lag = Math.max(milliseconds, 0);
    this.#events += 1;
    this.#max = Math.max(this.#max, lag);
    const bucket = Math.floor(Math.log2(Math.max(lag / UNIT, 1)) * FINENESS);
    this.#counts[Math.min(bucket, BUCKETS - 1)]! += 1;
  }

  figures(): LagFigures {
    return { events: this.#events, p50Ms: this.#quantile(0.5), p99Ms: this.#quantile(0.99), maxMs: this.#max };
  }

  #quantile(share: number): number {
    let seen = 0;
    for (let i = 0; i < BUCKETS; i++) {
      seen += this.#counts[i]!;
      if (seen > 0 && seen >= share * this.#events) return Math.min(UNIT * 2 ** ((i + 0.5) / FINENESS), this.#max);
    }
    return 0;
  }
}
