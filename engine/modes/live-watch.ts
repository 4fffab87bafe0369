import type { ClobClient } from "../venues/polymarket/http/clob-client.ts";
import type { LiveRows } from "./live-rows.ts";

export interface WatchOptions {
  readonly clob: ClobClient;
  readonly rows: LiveRows;
  /** Milliseconds of silence after which the books must be confirmed. */
  readonly staleAfter: number;
  /** Microseconds of the run. */
  readonly now: () => number;
}

/** Markets whose books are compared at one time. */
const WITNESSES = 8;
/** Times in a row that a book may differ from the venue's: a message may be on its way. */
const DISAGREEMENTS = 3;

/**
 * Tells whether the books can be trusted. A quiet market sends nothing, and a dead socket does neither:
 * where no message came for a while, the venue is asked for books over REST. Equal ones prove that the
 * socket has missed nothing; other ones, or no answer, that the data is stale.
 */
export class Watch {
  /** Why the data is stale; null where it is fresh. */
  stale: string | null = null;
  /** Questions that were asked. */
  witnesses = 0;
  readonly #options: WatchOptions;
  #lastMessage = performance.now();
  #lastWitness = 0;
  #isAsking = false;
  #askedAt = 0;
  #disagreed = 0;
  #next = 0;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** A message of the market channel has come. */
  heard(): void {
    this.#lastMessage = performance.now();
    this.#disagreed = 0;
  }

  /** Milliseconds since the books were last known to be right. */
  get age(): number {
    return performance.now() - Math.max(this.#lastMessage, this.#lastWitness);
  }

  /** Looks at the clock; several times in `staleAfter`. */
  look(): void {
    const { staleAfter } = this.#options;
    if (this.age <= staleAfter) {
      if (this.#disagreed < DISAGREEMENTS) this.stale = null;
      return;
    }
    if (!this.#isAsking && performance.now() - this.#askedAt > staleAfter / 4) void this.#ask();
    if (this.age > 2 * staleAfter) this.stale ??= `no data for ${Math.round(this.age)} ms`;
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    this.#askedAt = performance.now();
    try {
      await this.#compare();
    } finally {
      this.#isAsking = false;
    }
  }

  async #compare(): Promise<void> {
    const { clob, rows, now } = this.#options;
    const time = now();
    const open = rows.markets.filter(
      ({ opensAt, closesAt, winner }) => time >= opensAt && time < closesAt && winner === null,
    );
    const chosen =
      open.length <= WITNESSES ? open : Array.from({ length: WITNESSES }, () => open[this.#next++ % open.length]!);
    const askedAt = performance.now();
    for (const market of chosen) {
      this.witnesses++;
      const book = await clob.book(market.assets[0]);
      // A message has come in between: the socket lives.
      if (this.#lastMessage > askedAt) return;
      if (!book.ok) return;
      if (!rows.book(market.index, 0).agreesWith(book.value)) {
        this.#disagreed++;
        if (this.#disagreed >= DISAGREEMENTS) this.stale = `the book of ${market.slug} is not the venue's`;
        return;
      }
    }
    this.#disagreed = 0;
    this.#lastWitness = askedAt;
    this.stale = null;
  }
}
