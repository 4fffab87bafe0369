import { ABSENT, SIGNAL, SIGNAL_SLOTS } from "../../runtime/abi/layout.ts";
import {
  type EventGroup,
  FEED,
  FEED_SLOTS,
  type Feed,
  type FeedInfo,
  FeedKind,
  type Market,
  type Signal,
} from "../core/feed.ts";
import type { RowSource, Wanted } from "./ends.ts";

/**
 * The rows of a recorded or generated feed, in their order. Rows of signals and trades that the strategy does
 * not ask for are gone past: the run is the one over the feed without them.
 */
export class RecordedRows implements RowSource {
  readonly info: FeedInfo;
  readonly events: readonly EventGroup[];
  readonly markets: readonly Market[];
  readonly signals: readonly Signal[];
  readonly hasTrades: boolean;
  readonly wayOut = "join data that has it (`--data` may be given again; `pmtc data ls` lists what there is)";
  readonly rows: Float64Array;
  readonly total: number;
  /** Time of the first row that is given out. */
  readonly begin: number;
  /** Rows that were passed, those that are not read among them. */
  done = 0;
  readonly #seen: Uint8Array;
  /** By signal: 1 where its rows are read. */
  readonly #reads: Uint8Array;
  #readsTrades = false;
  /** Rows that were given out or gone past before the last one that was given out, and it. */
  #taken = 0;

  constructor(feed: Feed, wanted: Wanted) {
    const { events, markets, signals, rows, count } = feed;
    this.events = events;
    this.markets = markets;
    this.signals = signals;
    this.hasTrades = feed.trades === true;
    this.rows = rows;
    this.total = count;
    this.#seen = new Uint8Array(markets.length);
    this.#reads = new Uint8Array(signals.length);
    this.choose(wanted, Number.NEGATIVE_INFINITY);
    let unread = 0;
    for (let i = 0; i < count; i++) {
      const base = i * FEED_SLOTS;
      const kind = rows[base + FEED.kind];
      if (kind === FeedKind.signal) unread += 1 - this.#reads[rows[base + FEED.signal]!]!;
      else if (kind !== FeedKind.trade) this.#seen[rows[base + FEED.market]!] = 1;
    }
    this.info = withSignalNote(feed, unread, wanted.signals);
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
    this.#taken = this.done;
    this.#passUnread();
  }

  choose(wanted: Wanted, now: number): Float64Array {
    for (const [i, { name }] of this.signals.entries()) this.#reads[i] = wanted.signals.includes(name) ? 1 : 0;
    this.#readsTrades = wanted.trades;
    const { rows } = this;
    // What was gone past and is still to come may be wanted from now on.
    const next = this.done;
    this.done = this.#taken;
    while (this.done < next && rows[this.base + FEED.time]! <= now) this.done += 1;
    const latest = new Float64Array(this.signals.length * SIGNAL_SLOTS).fill(ABSENT);
    for (let base = 0; base < this.base; base += FEED_SLOTS) {
      if (rows[base + FEED.kind] !== FeedKind.signal) continue;
      const at = rows[base + FEED.signal]! * SIGNAL_SLOTS;
      latest[at + SIGNAL.value] = rows[base + FEED.signalValue]!;
      latest[at + SIGNAL.receivedAt] = rows[base + FEED.time]!;
      latest[at + SIGNAL.time] = rows[base + FEED.signalTime]!;
    }
    this.#passUnread();
    return latest;
  }

  #isRead(base: number): boolean {
    const kind = this.rows[base + FEED.kind];
    if (kind === FeedKind.signal) return this.#reads[this.rows[base + FEED.signal]!] === 1;
    return kind !== FeedKind.trade || this.#readsTrades;
  }

  #passUnread(): void {
    while (this.done < this.total && !this.#isRead(this.base)) this.done += 1;
  }
}

/** Every report over a feed with signals that the strategy does not ask for says that they were not read. */
function withSignalNote({ info, signals }: Feed, count: number, read: readonly string[]): FeedInfo {
  const unread = signals.filter(({ name }) => !read.includes(name));
  if (unread.length === 0) return info;
  const names = unread.map((signal) => signal.name).join(", ");
  const text = `signal rows (${names}) that were gone past: the strategy does not ask for them`;
  return { ...info, quality: [...info.quality, { name: "signals-not-read", text, count }] };
}
