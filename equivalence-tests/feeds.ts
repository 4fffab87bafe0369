import type { Feed } from "../engine/core/feed.ts";
import { DataError } from "../engine/data/data-error.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { type Extras, withExtras } from "../engine/data/made-up-extras.ts";
import { openFeed } from "../engine/data/open.ts";
import { declaredMarkets, selectMarkets } from "../engine/data/select-markets.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";

/** Markets of 15 minutes in a made-up feed. */
const MADE_UP_MARKETS = 3;

export interface FeedOptions {
  /** Folders; without any, a small feed is made up. */
  readonly data: readonly string[];
  readonly seed: number;
  /** Told of the feed's cache, see `openFeed`. */
  readonly onNotice?: (text: string) => void;
}

/** The feeds for a program, each narrowed to the markets that its strategy wants; those without any are left out. */
export function feedSource({ data, seed, onNotice }: FeedOptions): (abi: AbiFile) => readonly Feed[] {
  const opened = data.map((folder) => openFeed(folder, onNotice === undefined ? {} : { onNotice }));
  if (opened.length === 0) return (abi) => [withExtras(madeUpFeed(abi, seed), extrasOf(abi), seed)];
  return (abi) => opened.flatMap((feed) => wantedMarkets(feed, abi));
}

function extrasOf({ signals, events }: AbiFile): Extras {
  return { signals: signals ?? [], trades: events.includes("trade") };
}

function wantedMarkets(feed: Feed, { markets }: AbiFile): readonly Feed[] {
  try {
    return [selectMarkets(feed, declaredMarkets(markets))];
  } catch (error) {
    if (error instanceof DataError && error.code === "empty-selection") return [];
    throw error;
  }
}

/** Generated markets under the names that the strategy wants. */
function madeUpFeed({ markets: wanted }: AbiFile, seed: number): Feed {
  const count = wanted.kind === "slugs" || wanted.kind === "events" ? wanted.slugs.length : MADE_UP_MARKETS;
  const feed = generateFeed({ seed, markets: count });
  if (wanted.kind === "all") return feed;
  if (wanted.kind === "events") {
    return { ...feed, events: feed.events.map((event, i) => ({ ...event, slug: wanted.slugs[i] ?? event.slug })) };
  }
  const markets = feed.markets.map((market) =>
    wanted.kind === "series"
      ? { ...market, series: wanted.slug, slug: `${wanted.slug}-${market.index}` }
      : { ...market, slug: wanted.slugs[market.index] ?? market.slug },
  );
  return { ...feed, markets };
}
