import { type EventGroup, FEED, FEED_SLOTS, type Feed, type FeedInfo, FeedKind, type Market } from "../core/feed.ts";
import type { RowSource } from "./ends.ts";

/**
 * The rows of a recorded or generated feed, in their order. Rows of signals that the strategy does not ask
 * for are gone past: the run is the one over the feed without them.
 */
export class RecordedRows implements RowSource {
  readonly info: FeedInfo;
  readonly events: readonly EventGroup[];
  readonly markets: readonly Market[];
  readonly rows: Float64Array;
  readonly total: number;
  /** Time of the first row that is given out. */
  readonly begin: number;
  /** Rows that were passed, those of unread signals among them. */
  done = 0;
  readonly #seen: Uint8Array;

  /** Index of the signal that is read, or ABSENT. */
  readonly #signal: number;

  /** `signal`: name of the series that the strategy asks for. */
  constructor(feed: Feed, signal?: string) {
    const { events, markets, rows, count } = feed;
    this.events = events;
    this.markets = markets;
    this.rows = rows;
    this.total = count;
    this.#signal = feed.signals.findIndex((one) => one.name === signal);
    this.#seen = new Uint8Array(markets.length);
    let signals = 0;
    for (let i = 0; i < count; i++) {
      if (rows[i * FEED_SLOTS + FEED.kind] === FeedKind.signal) {
        if (rows[i * FEED_SLOTS + FEED.signal] !== this.#signal) signals += 1;
      } else this.#seen[rows[i * FEED_SLOTS + FEED.market]!] = 1;
    }
    this.info = withSignalNote(feed, signals, signal);
    this.#passSignals();
    this.begin = this.nextTime;
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
    this.#passSignals();
  }

  #passSignals(): void {
    const { rows } = this;
    while (
      this.done < this.total &&
      rows[this.base + FEED.kind] === FeedKind.signal &&
      rows[this.base + FEED.signal] !== this.#signal
    )
      this.done += 1;
  }
}

/** Every report over a feed with signals that the strategy does not ask for says that they were not read. */
function withSignalNote({ info, signals }: Feed, count: number, read: string | undefined): FeedInfo {
  const unread = signals.filter(({ name }) => name !== read);
  if (unread.length === 0) return info;
  const names = unread.map((signal) => signal.name).join(", ");
  const text = `signal rows (${names}) that were gone past: the strategy does not ask for them`;
  return { ...info, quality: [...info.quality, { name: "signals-not-read", text, count }] };
}
