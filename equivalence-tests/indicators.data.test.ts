import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind } from "../engine/core/feed.ts";
import { openFeed } from "../engine/data/open.ts";
import { compareIndicators, expectedIndicators, indicatorProbe, type Level, probed } from "./programs/indicators.ts";
import { Lanes } from "./programs/lanes.ts";

const data = resolve(packageRoot, process.env.PMTC_DATA ?? "../shared/data");
/** Set 09 records Polymarket's books once a second, set 12 those of several candidates. */
const SETS = ["09-polymarket-btc15m-1hz", "12-polymarket-us-multi-outcome-quotes"];
const LEAST = 300;
const MOST_MARKETS = 6;
const MOST_LEVELS = 900;

/** Two-sided books of a market, with the sizes where they are recorded. */
function levelsOf(feed: Feed, market: number): Level[] {
  const levels: Level[] = [];
  for (let at = 0; at < feed.count && levels.length < MOST_LEVELS; at++) {
    const row = feed.rows.subarray(at * FEED_SLOTS, (at + 1) * FEED_SLOTS);
    const slot = (name: keyof typeof FEED): number => row[FEED[name]] ?? 0;
    if (slot("kind") !== FeedKind.book || slot("market") !== market) continue;
    if (slot("yesBid") <= 0 || slot("yesAsk") <= slot("yesBid") || slot("yesAsk") >= 10_000) continue;
    // Where a source has no sizes, the time makes some.
    const sizeOf = (name: "yesBidSize" | "yesAskSize"): number =>
      (slot(name) > 0 ? slot(name) : 1_000_000 + ((slot("time") / 1_000_000) % 97) * 1_000_000) / 1e6;
    const [bid, ask] = [slot("yesBid") / 10_000, slot("yesAsk") / 10_000];
    levels.push({ now: slot("time"), bid, ask, bidSize: sizeOf("yesBidSize"), askSize: sizeOf("yesAskSize") });
  }
  return levels;
}

test.each(SETS)("indicators over the markets of %s are those of npm and of the plain formulas", async (set) => {
  const folder = join(data, set);
  if (!existsSync(folder)) {
    console.log(`no recorded data in ${folder}: nothing was compared`);
    return;
  }
  const cacheRoot = mkdtempSync(join(tmpdir(), "pmtc-indicators-"));
  const probe = await Lanes.load(indicatorProbe, ["typescript"]);
  try {
    const feed = openFeed(folder, { cacheRoot });
    const series = feed.markets.map(({ index }) => levelsOf(feed, index)).filter((levels) => levels.length >= LEAST);
    expect(series.length).toBeGreaterThan(2);
    for (const levels of series.slice(0, MOST_MARKETS)) {
      const { problems, compared } = compareIndicators(
        probed(probe, ["typescript"], levels),
        expectedIndicators(levels),
      );
      expect(problems.slice(0, 10)).toEqual([]);
      expect(compared.ewma).toBe(levels.length);
      expect(compared.rsi).toBeGreaterThan(LEAST - 20);
    }
  } finally {
    probe.close();
    rmSync(cacheRoot, { recursive: true });
  }
});
