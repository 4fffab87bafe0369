/** What happens at one moment, in this order; the feed's rows stand between `open` and `timer`. */
export const Wake = Object.freeze({ open: 0, timer: 1, close: 2, resolve: 3 });

const KINDS = 4;

/**
 * Life-cycle and timer events to come, as a binary heap on (time, kind, market) in typed arrays.
 * Each market has at most one event of each kind in it.
 */
export class Schedule {
  readonly #times: Float64Array;
  /** kind * markets + market: the order of events at one time. */
  readonly #keys: Float64Array;
  readonly #markets: number;
  #count = 0;

  constructor(markets: number) {
    this.#markets = markets;
    this.#times = new Float64Array(KINDS * markets);
    this.#keys = new Float64Array(KINDS * markets);
  }

  /** Time of the first event, or Infinity. */
  get nextTime(): number {
    return this.#count === 0 ? Number.POSITIVE_INFINITY : this.#times[0]!;
  }

  /** Wake of the first event. There must be one. */
  get nextKind(): number {
    return Math.floor(this.#keys[0]! / this.#markets);
  }

  /** Market of the first event. */
  get nextMarket(): number {
    return this.#keys[0]! % this.#markets;
  }

  add(time: number, kind: number, market: number): void {
    let at = this.#count++;
    const key = kind * this.#markets + market;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(time, key, parent)) break;
      this.#times[at] = this.#times[parent]!;
      this.#keys[at] = this.#keys[parent]!;
      at = parent;
    }
    this.#times[at] = time;
    this.#keys[at] = key;
  }

  /** Removes the first event. There must be one. */
  shift(): void {
    const last = --this.#count;
    const time = this.#times[last]!;
    const key = this.#keys[last]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= last) break;
      if (child + 1 < last && this.#before(this.#times[child + 1]!, this.#keys[child + 1]!, child)) child++;
      if (this.#before(time, key, child)) break;
      this.#times[at] = this.#times[child]!;
      this.#keys[at] = this.#keys[child]!;
      at = child;
    }
    this.#times[at] = time;
    this.#keys[at] = key;
  }

  #before(time: number, key: number, other: number): boolean {
    const t = this.#times[other]!;
    return time < t || (time === t && key < this.#keys[other]!);
  }
}
