/** The first calls are all timed; then one of every `STRIDE`, a prime, so that no rhythm of events hides. */
const ALWAYS = 512;
const STRIDE = 17;

let overhead: number | null = null;

/** Nanoseconds that reading the clock twice takes by itself: the median of pairs with nothing between. */
function clockOverhead(): number {
  if (overhead === null) {
    const pairs = new Float64Array(2001);
    // The first rounds are there for V8, which would else measure its own interpreter.
    for (let round = 0; round < 8; round++) {
      for (let i = 0; i < pairs.length; i++) {
        const start = performance.now();
        pairs[i] = performance.now() - start;
      }
    }
    overhead = (pairs.sort()[1000] ?? 0) * 1e6;
  }
  return overhead;
}

/**
 * Time inside handlers. Reading a clock costs ten times a small handler, so after the first 512 calls
 * one call of 17 is timed and stands for the others; the cost of the reading itself, measured once a
 * process, is taken off. A total of few calls is exact within the clock's
 * resolution. A mean is good to some tens of nanoseconds a call, and on a busy machine it holds the waits.
 */
export class HandlerClock {
  #calls = 0;
  /** Calls timed one by one, and their time. */
  #exact = 0;
  #exactTime = 0;
  #sampled = 0;
  #sampledTime = 0;
  #untilSample = 0;

  /** Counts a call that begins; whether it is to be timed. */
  begins(): boolean {
    this.#calls += 1;
    if (this.#calls <= ALWAYS) return true;
    if (this.#untilSample > 0) {
      this.#untilSample -= 1;
      return false;
    }
    this.#untilSample = STRIDE - 1;
    return true;
  }

  /**
   * Now, in milliseconds, for the start of a call that is timed. The first reading wakes the clock's
   * code up: read once in seventeen calls it would take twice what was measured above.
   */
  start(): number {
    performance.now();
    return performance.now();
  }

  /** Takes the time of a call that was to be timed, in milliseconds. */
  took(milliseconds: number): void {
    const nanoseconds = milliseconds * 1e6 - clockOverhead();
    if (this.#calls <= ALWAYS) {
      this.#exact += 1;
      this.#exactTime += nanoseconds;
    } else {
      this.#sampled += 1;
      this.#sampledTime += nanoseconds;
    }
  }

  get total(): { readonly nanoseconds: number; readonly calls: number } {
    const rest = this.#calls - this.#exact;
    const estimate = this.#sampled === 0 ? 0 : (this.#sampledTime / this.#sampled) * rest;
    return { nanoseconds: Math.max(0, Math.round(this.#exactTime + estimate)), calls: this.#calls };
  }
}
