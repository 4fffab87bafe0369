import { FEED, FEED_SLOTS, type Feed, FeedKind, type Signal } from "../core/feed.ts";

/** A signal with its rows in a feed: their number, and the first and last time (microseconds). */
export interface SignalSpan extends Signal {
  readonly rows: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** The signals of a feed in their order, with what there is of each. */
export function signalSpans(feed: Feed): SignalSpan[] {
  if (feed.signals.length === 0) return [];
  const counts = feed.signals.map(() => 0);
  const firsts: (number | null)[] = feed.signals.map(() => null);
  const lasts: (number | null)[] = feed.signals.map(() => null);
  for (let base = 0; base < feed.count * FEED_SLOTS; base += FEED_SLOTS) {
    if (feed.rows[base + FEED.kind] !== FeedKind.signal) continue;
    const signal = feed.rows[base + FEED.signal] ?? 0;
    const time = feed.rows[base + FEED.time] ?? 0;
    counts[signal] = (counts[signal] ?? 0) + 1;
    firsts[signal] ??= time;
    lasts[signal] = time;
  }
  return feed.signals.map((signal, i) => ({
    ...signal,
    rows: counts[i] ?? 0,
    first: firsts[i] ?? null,
    last: lasts[i] ?? null,
  }));
}
