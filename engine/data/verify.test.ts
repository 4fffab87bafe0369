import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FEED, FEED_SLOTS, type Feed, FeedKind, type Market } from "../core/feed.ts";
import { generateFeed } from "./generator.ts";
import { openFeed } from "./open.ts";
import { csv, line, temporaryFolder, writeFiles } from "./testing.ts";
import { isUsable, verifyFeed } from "./verify.ts";

const sound = generateFeed({ seed: 5, markets: 2 });
type Slot = keyof typeof FEED;

/** The sound feed with some slots of some rows changed. */
function changed(...changes: readonly (readonly [row: number, slot: Slot, value: number])[]): Feed {
  const rows = sound.rows.slice();
  for (const [row, slot, value] of changes) rows[row * FEED_SLOTS + FEED[slot]] = value;
  return { ...sound, rows };
}

/** The sound feed without the rows of one market that `drops` names, counted within the market. */
function without(market: number, drops: (nth: number) => boolean): Feed {
  const kept: number[] = [];
  let count = 0;
  let nth = 0;
  for (let row = 0; row < sound.count; row++) {
    const slots = sound.rows.subarray(row * FEED_SLOTS, (row + 1) * FEED_SLOTS);
    if (slots[FEED.market] === market && drops(nth++)) continue;
    kept.push(...slots);
    count += 1;
  }
  const books = kept.filter((value, i) => i % FEED_SLOTS === FEED.kind && value === FeedKind.book).length;
  return { ...sound, rows: Float64Array.from(kept), count, recorded: books };
}

function withMarket(change: Partial<Market>): Feed {
  return { ...sound, markets: sound.markets.map((market, i) => (i === 1 ? { ...market, ...change } : market)) };
}

function counts(feed: Feed): Record<string, number> {
  return Object.fromEntries(verifyFeed(feed).map((finding) => [finding.name, finding.count]));
}

const at = (row: number, slot: Slot) => sound.rows[row * FEED_SLOTS + FEED[slot]] ?? Number.NaN;

describe("sound feeds", () => {
  test("a generated feed has no finding, for any seed", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(verifyFeed(generateFeed({ seed, markets: 2 }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("faults make a feed unusable, and are told with their first place", () => {
  const faults: readonly [name: string, feed: Feed][] = [
    ["time-step-back", changed([10, "time", at(9, "time") - 1])],
    ["row-time", changed([10, "time", at(10, "time") + 0.5])],
    ["row-market", changed([10, "market", 7])],
    ["row-kind", changed([10, "kind", 9])],
    ["row-tick", changed([10, "kind", FeedKind.tickChange], [10, "tick", 0])],
    ["price-range", changed([10, "yesAsk", 10_000])],
    ["price-range", changed([10, "noBid", 0])],
    ["price-range", changed([10, "noBid", Number.NaN])],
    ["off-grid", changed([10, "yesBid", at(10, "yesBid") - 1])],
    ["size-range", changed([10, "yesBidSize", -2])],
    ["size-without-price", changed([10, "yesBid", -1])],
    ["market-life", withMarket({ closesAt: 0 })],
    ["market-slug", withMarket({ slug: sound.markets[0]?.slug ?? "" })],
    ["market-index", withMarket({ index: 0 })],
    ["market-event", withMarket({ event: 2 })],
    ["market-terms", withMarket({ minSize: 0 })],
    ["fee-category", withMarket({ feeCategory: "nowhere" })],
    ["row-count", { ...sound, recorded: sound.recorded + 1 }],
    ["row-count", { ...sound, rows: sound.rows.subarray(0, -1) }],
  ];

  test.each(faults)("%s", (name, feed) => {
    const findings = verifyFeed(feed);
    const finding = findings.find((one) => one.name === name);
    expect(finding).toMatchObject({ severity: "fault", count: 1 });
    expect(isUsable(findings)).toBe(false);
  });

  test("the place is the first one, the count of all", () => {
    const feed = changed([20, "yesAsk", 10_000], [30, "yesAsk", 10_000], [30, "noAsk", 10_000]);
    const finding = verifyFeed(feed).find(({ name }) => name === "price-range");
    expect(finding).toMatchObject({
      count: 2,
      first: { row: 20, time: at(20, "time"), market: sound.markets[0]?.slug },
    });
  });
});

describe("flaws leave a feed usable", () => {
  test("gaps of over ten cadences in a market", () => {
    expect(counts(without(0, (nth) => nth >= 100 && nth < 109))).toEqual({});
    expect(counts(without(0, (nth) => nth >= 100 && nth < 110))).toEqual({ gap: 1 });
  });

  test("a market that starts late, ends early, or has no book", () => {
    expect(counts(without(0, (nth) => nth < 11))).toEqual({ "late-start": 1 });
    expect(counts(without(1, (nth) => nth >= 880))).toEqual({ "early-end": 1 });
    expect(counts(without(1, () => true))).toEqual({ "no-rows": 1 });
  });

  test("crossed books, duplicates and rows outside the life", () => {
    const findings = verifyFeed(changed([10, "yesBid", at(10, "yesAsk")]));
    expect(findings).toMatchObject([{ name: "crossed", severity: "flaw", count: 1, first: { row: 10 } }]);
    expect(isUsable(findings)).toBe(true);
    const copy = sound.rows.slice();
    copy.copyWithin(11 * FEED_SLOTS, 10 * FEED_SLOTS, 11 * FEED_SLOTS);
    expect(counts({ ...sound, rows: copy })).toEqual({ "duplicate-row": 1 });
    expect(counts(withMarket({ closesAt: (sound.markets[1]?.closesAt ?? 0) - 2_000_000 }))).toEqual({
      "outside-life": 2,
    });
  });
});

test("an imported set is checked by the same rules", () => {
  const folder = temporaryFolder();
  const crossed = line({ Timestamp: "2025-12-26 10:30:20", UpBid: "0.45" });
  writeFiles(folder, { "market_data_1.csv": csv(line(), line(), crossed) });
  const feed = openFeed(folder, { cacheRoot: temporaryFolder() });
  expect(counts(feed)).toEqual({ gap: 1, "early-end": 1, "duplicate-row": 1, crossed: 1 });
});
