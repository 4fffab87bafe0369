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
import { DataError } from "./data-error.ts";
import { sha256 } from "./source.ts";

/**
 * Several feeds as one log in time order; at one time the rows of an earlier feed come first. One
 * feed is returned as it is. An event or a signal that several feeds hold is one in the result. Throws
 * DataError: `two-feeds` where two of them hold the same market, `two-events` and `two-signals` where
 * they say different things of one event or signal.
 */
export function mergeFeeds(feeds: readonly Feed[]): Feed {
  const [first] = feeds;
  if (first === undefined) throw new RangeError("no feed to merge");
  if (feeds.length === 1) return first;
  const events = mergeEvents(feeds);
  const markets = mergeMarkets(feeds, events);
  const signals = mergeSignals(feeds);
  const count = feeds.reduce((sum, feed) => sum + feed.count, 0);
  const recorded = feeds.reduce((sum, feed) => sum + feed.recorded, 0);
  const rows = mergeRows(feeds, signals, count);
  return { info: mergeInfo(feeds), events, markets, signals, ...someTrades(feeds), rows, count, recorded };
}

function someTrades(feeds: readonly Feed[]): Pick<Feed, "trades"> {
  return feeds.some((feed) => feed.trades === true) ? { trades: true } : {};
}

function mergeEvents(feeds: readonly Feed[]): EventGroup[] {
  const bySlug = new Map<string, EventGroup>();
  for (const feed of feeds) {
    for (const event of feed.events) {
      const known = bySlug.get(event.slug);
      if (known === undefined) bySlug.set(event.slug, event);
      else if (known.exclusive !== event.exclusive || known.exhaustive !== event.exhaustive) {
        const fault = `says of the event ${JSON.stringify(event.slug)} what an earlier feed denies`;
        const help = "exclusive and exhaustive must be the same in both";
        throw new DataError("two-events", { file: feed.info.name }, fault, help);
      }
    }
  }
  return [...bySlug.values()];
}

function mergeMarkets(feeds: readonly Feed[], events: readonly EventGroup[]): Market[] {
  const eventAt = new Map(events.map((event, i) => [event.slug, i]));
  const from = new Map<string, string>();
  const markets: Market[] = [];
  for (const feed of feeds) {
    for (const market of feed.markets) {
      const other = from.get(market.slug);
      if (other !== undefined) {
        const fault = `holds the market ${JSON.stringify(market.slug)}, which ${other} holds too`;
        throw new DataError("two-feeds", { file: feed.info.name }, fault, "give feeds that share no market");
      }
      from.set(market.slug, feed.info.name);
      const event = eventAt.get(feed.events[market.event]?.slug ?? "") ?? -1;
      markets.push({ ...market, index: markets.length, event });
    }
  }
  return markets;
}

function mergeSignals(feeds: readonly Feed[]): Signal[] {
  const byName = new Map<string, Signal>();
  for (const feed of feeds) {
    for (const signal of feed.signals) {
      const known = byName.get(signal.name);
      if (known === undefined) byName.set(signal.name, signal);
      else if (known.source !== signal.source || known.unit !== signal.unit) {
        const fault = `says of the signal ${JSON.stringify(signal.name)} what an earlier feed denies`;
        throw new DataError("two-signals", { file: feed.info.name }, fault, "source and unit must be the same in both");
      }
    }
  }
  return [...byName.values()];
}

function mergeRows(feeds: readonly Feed[], signals: readonly Signal[], count: number): Float64Array {
  const rows = new Float64Array(count * FEED_SLOTS);
  const next = feeds.map(() => 0);
  const firstMarket: number[] = [];
  const signalAt = new Map(signals.map((signal, i) => [signal.name, i]));
  let markets = 0;
  for (const feed of feeds) {
    firstMarket.push(markets);
    markets += feed.markets.length;
  }
  for (let target = 0; target < rows.length; target += FEED_SLOTS) {
    const from = earliest(feeds, next);
    const feed = feeds[from] as Feed;
    const base = (next[from] ?? 0) * FEED_SLOTS;
    rows.set(feed.rows.subarray(base, base + FEED_SLOTS), target);
    if (rows[target + FEED.kind] === FeedKind.signal) {
      const { name } = feed.signals[rows[target + FEED.signal] ?? 0] as Signal;
      rows[target + FEED.signal] = signalAt.get(name) ?? 0;
    } else rows[target + FEED.market] = (rows[target + FEED.market] ?? 0) + (firstMarket[from] ?? 0);
    next[from] = (next[from] ?? 0) + 1;
  }
  return rows;
}

/** Index of the feed whose next row is the first in time. */
function earliest(feeds: readonly Feed[], next: readonly number[]): number {
  let best = -1;
  let bestTime = Number.POSITIVE_INFINITY;
  feeds.forEach((feed, i) => {
    const row = next[i] ?? 0;
    if (row >= feed.count) return;
    const time = feed.rows[row * FEED_SLOTS + FEED.time] ?? Number.POSITIVE_INFINITY;
    if (time < bestTime) {
      best = i;
      bestTime = time;
    }
  });
  return best;
}

function mergeInfo(feeds: readonly Feed[]): FeedInfo {
  const infos = feeds.map((feed) => feed.info);
  return {
    name: infos.map((info) => info.name).join(" + "),
    format: [...new Set(infos.map((info) => info.format))].join(" + "),
    hash: sha256(infos.map((info) => `${info.hash}\n`).join("")),
    madeUp: infos.some((info) => info.madeUp),
    corrections: infos.flatMap((info) => info.corrections),
    assumptions: infos.flatMap((info) => info.assumptions),
    quality: infos.flatMap((info) => info.quality),
    cadence: Math.max(...infos.map((info) => info.cadence)),
  };
}
