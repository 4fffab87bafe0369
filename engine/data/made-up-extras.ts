import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind } from "../core/feed.ts";
import { mergeFeeds } from "./merge-feeds.ts";
import { Random } from "./random.ts";
import { RowWriter } from "./row-writer.ts";

/** What a strategy asks for besides the markets. */
export interface Extras {
  /** Names of signals. */
  readonly signals: readonly string[];
  readonly trades: boolean;
}

/** One of so many books is followed by a value, and by a trade. */
const ONE_IN = 4;
const SHARE = 1_000_000;

/**
 * A made-up feed with values of these signals and trades between its books, made up as well, from the seed alone:
 * signals walk at random from 100, and trades take what the book before them offers. The books stay as they are;
 * without anything asked for so does the feed.
 */
export function withExtras(feed: Feed, { signals, trades }: Extras, seed: number): Feed {
  if (signals.length === 0 && !trades) return feed;
  const random = new Random(seed);
  const writer = new RowWriter();
  const values = signals.map(() => 100);
  for (let base = 0; base < feed.count * FEED_SLOTS; base += FEED_SLOTS) {
    if (feed.rows[base + FEED.kind] !== FeedKind.book) continue;
    const time = feed.rows[base + FEED.time] ?? 0;
    if (signals.length > 0 && random.oneIn(ONE_IN)) {
      const signal = random.below(signals.length);
      values[signal] = (values[signal] ?? 0) + random.around(1000) / 1024;
      writer.signal(time, signal, values[signal] ?? 0, random.oneIn(3) ? ABSENT : time - random.below(1 << 20));
    }
    if (trades && random.oneIn(ONE_IN)) writeTrade(writer, random, feed.rows, base);
  }
  const rows = { rows: writer.rows(), count: writer.count, recorded: 0 };
  const made = signals.map((name) => ({ name, source: "made up", unit: "" }));
  // Trades name markets of the feed: they are merged as rows of the same ones.
  const extra: Feed = { ...feed, signals: made, trades, ...rows };
  const { info, events, markets } = feed;
  return {
    ...mergeFeeds([
      { ...feed, markets: [] },
      { ...extra, markets: [] },
    ]),
    info,
    events,
    markets,
  };
}

function writeTrade(writer: RowWriter, random: Random, rows: Float64Array, base: number): void {
  const outcome = random.oneIn(2) ? 0 : 1;
  const isBuy = random.oneIn(2);
  const side = outcome === 0 ? (isBuy ? FEED.yesAsk : FEED.yesBid) : isBuy ? FEED.noAsk : FEED.noBid;
  const price = rows[base + side] ?? ABSENT;
  if (price === ABSENT) return;
  const time = rows[base + FEED.time] ?? 0;
  const size = (1 + random.below(500)) * SHARE;
  const market = rows[base + FEED.market] ?? 0;
  writer.trade(time, market, { outcome, price, size, isBuy, sourceTime: time - random.below(1 << 16) });
}
