import type { MarketFilter } from "../../runtime/abi/abi-file.ts";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, type FeedInfo, FeedKind, type Market } from "../core/feed.ts";
import { DataError } from "./data-error.ts";
import { keepEvents } from "./event-groups.ts";
import { formatUtc } from "./utc.ts";

/** All conditions must hold; one that is left out always does. */
export interface MarketSelection {
  /** The strategy's `Series(...)`. */
  readonly series?: string;
  /** The strategy's `Slugs(...)`: those of them that the feed has. */
  readonly slugs?: readonly string[];
  /** The strategy's `Events(...)`: the markets of those of them that the feed has. */
  readonly events?: readonly string[];
  /** Slugs that the user asked for (`--market`): each must be in the feed. */
  readonly market?: readonly string[];
  /** Markets that open at `from` or later, microseconds. */
  readonly from?: number;
  /** Markets that open before `to`, microseconds. */
  readonly to?: number;
}

/** What a strategy declares, as a selection. */
export function declaredMarkets(filter: MarketFilter): MarketSelection {
  switch (filter.kind) {
    case "series":
      return { series: filter.slug };
    case "slugs":
      return { slugs: filter.slugs };
    case "events":
      return { events: filter.slugs };
    case "all":
      return {};
  }
}

/**
 * The feed narrowed to whole markets: `from` and `to` choose by opening time, so that no market is
 * cut and neighbouring spans share none; signals stay whole. Indices are given anew in the old order. Throws DataError:
 * `unknown-market` for a `market` that the feed has not, `empty-selection` where nothing is left.
 */
export function selectMarkets(feed: Feed, selection: MarketSelection): Feed {
  for (const slug of selection.market ?? []) {
    if (!feed.markets.some((market) => market.slug === slug)) throw unknownMarket(feed, slug);
  }
  const kept = selectedMarkets(feed, selection);
  if (kept.length === feed.markets.length) return feed;
  if (kept.length === 0) throw emptySelection(feed, selection);
  const newIndex = new Map(kept.map((market, index) => [market.index, index]));
  const { rows, count, recorded } = keepRows(feed, newIndex);
  const { events, markets } = keepEvents(
    feed,
    kept.map((market, index) => ({ ...market, index })),
  );
  return { ...feed, info: noted(feed, kept.length), events, markets, rows, count, recorded };
}

/** The markets of a feed of which all conditions hold. */
export function selectedMarkets(feed: Feed, selection: MarketSelection): Market[] {
  return feed.markets.filter((market) => matches(feed, market, selection));
}

function matches(feed: Feed, market: Market, selection: MarketSelection): boolean {
  const { series, slugs, events, market: asked, from, to } = selection;
  if (events !== undefined && !events.includes(feed.events[market.event]?.slug ?? "")) return false;
  if (series !== undefined && market.series !== series) return false;
  if (slugs !== undefined && !slugs.includes(market.slug)) return false;
  if (asked !== undefined && asked.length > 0 && !asked.includes(market.slug)) return false;
  if (from !== undefined && market.opensAt < from) return false;
  return to === undefined || market.opensAt < to;
}

function keepRows(feed: Feed, newIndex: ReadonlyMap<number, number>): Pick<Feed, "rows" | "count" | "recorded"> {
  const rows = new Float64Array(feed.rows.length);
  let count = 0;
  let recorded = 0;
  for (let row = 0; row < feed.count; row++) {
    const base = row * FEED_SLOTS;
    const isSignal = feed.rows[base + FEED.kind] === FeedKind.signal;
    const index = isSignal ? ABSENT : newIndex.get(feed.rows[base + FEED.market] ?? -1);
    if (index === undefined) continue;
    const target = count * FEED_SLOTS;
    rows.set(feed.rows.subarray(base, base + FEED_SLOTS), target);
    rows[target + FEED.market] = index;
    count += 1;
    if (rows[target + FEED.kind] === FeedKind.book) recorded += 1;
  }
  return { rows: rows.slice(0, count * FEED_SLOTS), count, recorded };
}

function noted(feed: Feed, kept: number): FeedInfo {
  const text = `markets of ${feed.markets.length} were selected; the other counts are of the whole source`;
  return { ...feed.info, quality: [...feed.info.quality, { name: "selection", text, count: kept }] };
}

/** What the feed has, in one line. */
function contents(feed: Feed): string {
  const series = [...new Set(feed.markets.map((market) => market.series))].join(", ");
  const opens = feed.markets.map((market) => market.opensAt).sort((a, b) => a - b);
  const span = `opening from ${formatUtc(opens[0] ?? 0)} to ${formatUtc(opens.at(-1) ?? 0)}`;
  const example = feed.markets[0]?.slug ?? "none";
  return `it has ${feed.markets.length} markets of ${series}, ${span}, such as ${example}`;
}

function unknownMarket(feed: Feed, slug: string): DataError {
  return new DataError("unknown-market", { file: feed.info.name }, `no market ${JSON.stringify(slug)}`, contents(feed));
}

function emptySelection(feed: Feed, selection: MarketSelection): DataError {
  const { series, slugs, events, market, from, to } = selection;
  const wanted = [
    series === undefined ? null : `of the series ${JSON.stringify(series)}`,
    slugs === undefined ? null : `among the strategy's ${slugs.length} slugs`,
    events === undefined ? null : `of the event ${events.join(" or ")}`,
    market === undefined || market.length === 0 ? null : `called ${market.join(" or ")}`,
    from === undefined ? null : `opening at ${formatUtc(from)} or later`,
    to === undefined ? null : `opening before ${formatUtc(to)}`,
  ].filter((part) => part !== null);
  return new DataError("empty-selection", { file: feed.info.name }, `no market ${wanted.join(", ")}`, contents(feed));
}
