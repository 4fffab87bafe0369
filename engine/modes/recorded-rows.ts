import { type EventGroup, FEED, FEED_SLOTS, type Feed, type FeedInfo, type Market } from "../core/feed.ts";
import type { RowSource } from "./ends.ts";

/** The rows of a recorded or generated feed, in their order. */
export class RecordedRows implements RowSource {
  readonly info: FeedInfo;
  readonly events: readonly EventGroup[];
  readonly markets: readonly Market[];
  readonly rows: Float64Array;
  readonly total: number;
  /** Rows that were passed. */
  done = 0;
  readonly #seen: Uint8Array;

  constructor({ info, events, markets, rows, count }: Feed) {
    this.info = info;
    this.events = events;
    this.markets = markets;
    this.rows = rows;
    this.total = count;
    this.#seen = new Uint8Array(markets.length);
    for (let i = 0; i < count; i++) this.#seen[rows[i * FEED_SLOTS + FEED.market]!] = 1;
  }

  get begin(): number {
    return this.total === 0 ? Number.POSITIVE_INFINITY : this.rows[FEED.time]!;
  }

  hasRows(market: number): boolean {
    return this.#seen[market] === 1;
  }

  get nextTime(): number {
    return this.ended ? Number.POSITIVE_INFINITY : this.rows[this.base + FEED.time]!;
  }

  get ended(): boolean {
    return this.done === this.total;
  }

  get base(): number {
    return this.done * FEED_SLOTS;
  }

  skip(): void {
    this.done += 1;
  }
}
