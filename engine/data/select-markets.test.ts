import { describe, expect, test } from "vitest";
import type { Feed, Market } from "../core/feed.ts";
import { eventOfOne } from "./event-groups.ts";
import { generateFeed } from "./generator.ts";
import { declaredMarkets, selectMarkets } from "./select-markets.ts";
import { column, dataErrorOf } from "./testing.ts";
import { parseUtc } from "./utc.ts";

const feed = generateFeed({ seed: 9, markets: 4, cadenceMs: 10_000 });
const slugs = feed.markets.map((market) => market.slug);
const [, second, third] = slugs as [string, string, string, string];

function slugsOf(selected: typeof feed): string[] {
  return selected.markets.map((market) => market.slug);
}

describe("events of a selection", () => {
  const [first, ...others] = feed.markets as [Market, ...Market[]];
  const grouped: Feed = {
    ...feed,
    events: [eventOfOne(first), { ...eventOfOne(first), slug: "three" }],
    markets: [first, ...others.map((market) => ({ ...market, event: 1 }))],
  };

  test("those without a market go, and the others keep their order", () => {
    const selected = selectMarkets(grouped, { market: others.map((market) => market.slug) });
    expect(selected.events).toEqual([grouped.events[1]]);
    expect(selected.markets.map((market) => market.event)).toEqual([0, 0, 0]);
  });

  test("one that lost a market is not exhaustive any more", () => {
    const selected = selectMarkets(grouped, { market: [first.slug, second, third] });
    expect(selected.events[0]).toBe(grouped.events[0]);
    expect(selected.events[1]).toMatchObject({ exclusive: true, exhaustive: false });
    expect(selected.events[1]?.reason).toBe("1 of 3 markets are left out");
  });
});

describe("selectMarkets", () => {
  test("nothing to narrow gives the feed itself", () => {
    expect(selectMarkets(feed, {})).toBe(feed);
    expect(selectMarkets(feed, { series: "btc-updown-15m", market: [], from: 0 })).toBe(feed);
  });

  test("a slug keeps its market's rows, under a new index", () => {
    const selected = selectMarkets(feed, { market: [third] });
    const rows = column(feed, "time").filter((_, row) => column(feed, "market")[row] === 2);
    expect(slugsOf(selected)).toEqual([third]);
    expect(selected.markets[0]).toEqual({ ...feed.markets[2], index: 0, event: 0 });
    expect(column(selected, "time")).toEqual(rows);
    expect(new Set(column(selected, "market"))).toEqual(new Set([0]));
    expect(selected.recorded).toBe(90);
    expect(selected.rows.length).toBe(selected.count * 16);
  });

  test("the order stays that of the feed, and conditions join", () => {
    expect(slugsOf(selectMarkets(feed, { slugs: [third, second, "other"] }))).toEqual([second, third]);
    expect(slugsOf(selectMarkets(feed, { slugs: [third, second], market: [second] }))).toEqual([second]);
  });

  test("spans that meet share no market and lose none", () => {
    const middle = parseUtc("2026-01-01T00:20") ?? 0;
    expect(slugsOf(selectMarkets(feed, { to: middle }))).toEqual(slugs.slice(0, 2));
    expect(slugsOf(selectMarkets(feed, { from: middle }))).toEqual(slugs.slice(2));
    expect(slugsOf(selectMarkets(feed, { from: feed.markets[1]?.opensAt, to: feed.markets[2]?.opensAt }))).toEqual([
      second,
    ]);
  });

  test("a narrowed feed says so", () => {
    expect(selectMarkets(feed, { market: [third] }).info.quality).toEqual([
      { name: "selection", text: "markets of 4 were selected; the other counts are of the whole source", count: 1 },
    ]);
  });

  test("a market that is not there is named, with what is", () => {
    const error = dataErrorOf(() => selectMarkets(feed, { market: [second, "btc-updown-15m-1"] }));
    expect(error).toMatchObject({ code: "unknown-market", file: "generated-seed-9", line: null });
    expect(error.fault).toContain('"btc-updown-15m-1"');
    expect(error.help).toContain("4 markets of btc-updown-15m");
    expect(error.help).toContain("2026-01-01T00:00:00Z to 2026-01-01T00:45:00Z");
  });

  test("an empty selection names what was wanted and what is there", () => {
    const from = parseUtc("2027-01-01") ?? 0;
    const error = dataErrorOf(() => selectMarkets(feed, { series: "eth-updown-15m", from }));
    expect(error.code).toBe("empty-selection");
    expect(error.fault).toContain('of the series "eth-updown-15m", opening at 2027-01-01T00:00:00Z or later');
    expect(error.help).toContain("such as btc-updown-15m-1767225600");
  });
});

test("what a strategy declares narrows the feed, and `All()` does not", () => {
  const feed = generateFeed({ seed: 1, markets: 3 });
  const slugs = feed.markets.slice(1).map((market) => market.slug);
  expect(selectMarkets(feed, declaredMarkets({ kind: "slugs", slugs })).markets.length).toBe(2);
  expect(selectMarkets(feed, declaredMarkets({ kind: "series", slug: "btc-updown-15m" }))).toBe(feed);
  expect(selectMarkets(feed, declaredMarkets({ kind: "all" }))).toBe(feed);
});
