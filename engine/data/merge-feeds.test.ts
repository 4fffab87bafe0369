import { describe, expect, test } from "vitest";
import { FEED, FEED_SLOTS, type Feed } from "../core/feed.ts";
import { generateFeed } from "./generator.ts";
import { mergeFeeds } from "./merge-feeds.ts";

const START = 1_767_225_600_000_000;
const early = generateFeed({ seed: 1, markets: 1, cadenceMs: 60_000 });
const late = generateFeed({ seed: 2, markets: 2, cadenceMs: 60_000, startsAt: START + 1_000_000 });

function times(feed: Feed): number[] {
  return Array.from({ length: feed.count }, (_, row) => feed.rows[row * FEED_SLOTS + FEED.time] ?? 0);
}

/** Rows of one market without their index. */
function rowsOf(feed: Feed, market: number): number[][] {
  const rows: number[][] = [];
  for (let base = 0; base < feed.rows.length; base += FEED_SLOTS) {
    const row = [...feed.rows.subarray(base, base + FEED_SLOTS)];
    if (row[FEED.market] === market) rows.push(row.filter((_, slot) => slot !== FEED.market));
  }
  return rows;
}

function renamed(feed: Feed): Pick<Feed, "markets"> {
  return { markets: feed.markets.map((market) => ({ ...market, slug: `other-${market.slug}` })) };
}

describe("merging feeds", () => {
  test("rows come in time order and every market keeps its own", () => {
    const merged = mergeFeeds([late, early]);
    expect(times(merged)).toEqual([...times(late), ...times(early)].sort((a, b) => a - b));
    expect(merged.recorded).toBe(early.recorded + late.recorded);
    expect(merged.markets.map((market) => market.index)).toEqual([0, 1, 2]);
    expect(rowsOf(merged, 0)).toEqual(rowsOf(late, 0));
    expect(rowsOf(merged, 1)).toEqual(rowsOf(late, 1));
    expect(rowsOf(merged, 2)).toEqual(rowsOf(early, 0));
  });

  test("an event of both feeds is one, with the markets of both", () => {
    const shared = (feed: Feed, exhaustive = true): Feed => ({
      ...feed,
      events: [{ slug: "cup", title: "Who wins?", exclusive: true, exhaustive, reason: "test" }],
      markets: feed.markets.map((market) => ({ ...market, event: 0 })),
    });
    const merged = mergeFeeds([shared(early), late, shared({ ...early, ...renamed(early) })]);
    expect(merged.events.map((event) => event.slug)).toEqual(["cup", ...late.events.map((event) => event.slug)]);
    expect(merged.markets.map((market) => market.event)).toEqual([0, 1, 2, 0]);
    expect(() => mergeFeeds([shared(early), shared(late, false)])).toThrowError(
      expect.objectContaining({ name: "DataError", code: "two-events", file: late.info.name }),
    );
  });

  test("a single feed stays itself", () => {
    expect(mergeFeeds([early])).toBe(early);
  });

  test("two feeds with the same market are refused", () => {
    expect(() => mergeFeeds([early, early])).toThrowError(
      expect.objectContaining({ name: "DataError", code: "two-feeds" }),
    );
  });
});
