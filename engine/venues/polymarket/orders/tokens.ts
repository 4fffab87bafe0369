/** A token bucket: `perSecond` tokens a second, at most `burst` of them. Times in milliseconds. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #clock: () => number;
  #tokens: number;
  #at: number;

  constructor(rate: { readonly perSecond: number; readonly burst: number }, clock: () => number) {
    this.#perSecond = rate.perSecond;
    this.#burst = rate.burst;
    this.#clock = clock;
    this.#tokens = rate.burst;
    this.#at = clock();
  }

  /** Takes `count` tokens, or none and says false where there are not as many. */
  take(count: number): boolean {
    const now = this.#clock();
    // A clock that steps back gives nothing.
    const passed = Math.max(0, now - this.#at);
    this.#tokens = Math.min(this.#burst, this.#tokens + (passed * this.#perSecond) / 1_000);
    this.#at = now;
    if (this.#tokens < count) return false;
    this.#tokens -= count;
    return true;
  }

  /** Lowers the level to what the venue says is left. */
  lowerTo(remaining: number): void {
    this.#tokens = Math.min(this.#tokens, remaining);
  }
}
