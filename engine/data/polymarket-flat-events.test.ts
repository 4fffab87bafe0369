import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind } from "../core/feed.ts";
import type { DataError } from "./data-error.ts";
import { openFeed } from "./open.ts";
import { column, dataErrorOf, temporaryFolder, writeFiles } from "./testing.ts";
import { isUsable, verifyFeed } from "./verify.ts";

const HEADER = "timestamp,event_type,price,side,size,best_bid,best_ask";
const START = 1_765_165_405_000_000;

/** A stamp of the later form, `seconds` after the start. */
const at = (seconds: number) => `${new Date(START / 1000 + seconds * 1000).toISOString().slice(0, -1)}000+00:00`;
const text = (...lines: string[]) => `${[HEADER, ...lines].join("\n")}\n`;

/** Both snapshots, and one change each. */
const YES = [
  `${at(0)},book,0.41,BUY,223.25,0.41,0.43`,
  `${at(0)},book,0.43,SELL,9.34,0.41,0.43`,
  `${at(10)},price_change,0.42,BUY,50,0.42,0.43`,
];
const NO = [
  `${at(0)},book,0.57,BUY,9.34,0.57,0.59`,
  `${at(0)},book,0.59,SELL,223.25,0.57,0.59`,
  `${at(10)},price_change,0.58,SELL,50,0.57,0.58`,
];

function open(files: Readonly<Record<string, string>>): Feed {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const feed = openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache") });
  expect(isUsable(verifyFeed(feed))).toBe(true);
  return feed;
}

const opened = (yes: readonly string[], no: readonly string[] = NO) =>
  open({ "Polymarket_Shai_YES.csv": text(...yes), "Polymarket_Shai_NO.csv": text(...no) });

function refused(files: Readonly<Record<string, string>>): DataError {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return dataErrorOf(() => openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache") }));
}

const noteOf = (feed: Feed, name: string) => {
  const { corrections, assumptions, quality } = feed.info;
  return [...corrections, ...assumptions, ...quality].find((note) => note.name === name)?.count;
};

describe("rows", () => {
  test("a message's rows and both tokens make one row, with the sizes that were set", () => {
    const feed = opened(YES);
    expect(column(feed, "time")).toEqual([START, START + 10_000_000]);
    expect(column(feed, "yesBid")).toEqual([4100, 4200]);
    expect(column(feed, "yesBidSize")).toEqual([223_250_000, 50_000_000]);
    expect(column(feed, "noBidSize")).toEqual([9_340_000, 9_340_000]);
    expect(column(feed, "noAsk")).toEqual([5900, 5800]);
    expect(column(feed, "yesAskDepth")).toEqual([ABSENT, ABSENT]);
    expect(noteOf(feed, "same-stamp")).toBe(4);
  });

  test("the other token's last known book is kept", () => {
    const feed = opened([...YES, `${at(20)},price_change,0.41,BUY,0,0.42,0.43`]);
    expect(column(feed, "noAsk")).toEqual([5900, 5800, 5800]);
    expect(column(feed, "noAskSize")).toEqual([223_250_000, 50_000_000, 50_000_000]);
  });

  test("a best price whose level no row has set has no size, and no size lives through a snapshot or a silence", () => {
    const feed = opened([
      ...YES,
      `${at(20)},price_change,0.9,SELL,7,0.40,0.43`,
      `${at(30)},book,0.41,BUY,1,0.41,0.43`,
      `${at(40)},price_change,0.41,BUY,0,0.42,0.43`,
      `${at(641)},price_change,0.9,SELL,8,0.42,0.43`,
    ]);
    expect(column(feed, "yesBidSize")).toEqual([223_250_000, 50_000_000, ABSENT, 1_000_000, ABSENT, ABSENT]);
    expect(column(feed, "yesAskSize")).toEqual([9_340_000, 9_340_000, 9_340_000, 9_340_000, 9_340_000, ABSENT]);
    expect(noteOf(feed, "gap-over-10min")).toBe(1);
  });

  test("milliseconds and dates are one clock", () => {
    const early = text(`${START / 1000 - 500},book,0.40,BUY,1,0.40,0.43`);
    const feed = open({ "2025-11-29_Polymarket_Shai_YES.csv.gz": early, "Polymarket_Shai_YES.csv": text(...YES) });
    expect(column(feed, "time")).toEqual([START - 500_000, START, START + 10_000_000]);
    expect(feed.markets.map((market) => market.opensAt)).toEqual([START - 500_000]);
    expect(column(feed, "noBid")).toEqual([ABSENT, ABSENT, ABSENT]);
    expect(noteOf(feed, "one-token")).toBe(1);
    expect(noteOf(feed, "other-token-unknown")).toBe(3);
  });

  test("a bid of 0 and an ask of 1 are empty sides", () => {
    const feed = opened([...YES, `${at(20)},price_change,0.42,BUY,0,0,1`]);
    expect(column(feed, "yesBid").at(-1)).toBe(ABSENT);
    expect(column(feed, "yesAsk").at(-1)).toBe(ABSENT);
    expect(column(feed, "yesAskSize").at(-1)).toBe(ABSENT);
    expect(noteOf(feed, "empty-side")).toBe(2);
  });

  test("the first finer price is told by a tick change before it", () => {
    const feed = opened([...YES, `${at(20)},price_change,0.425,BUY,3,0.425,0.43`]);
    expect(column(feed, "kind")).toEqual([FeedKind.book, FeedKind.book, FeedKind.tickChange, FeedKind.book]);
    expect(column(feed, "tick").at(2)).toBe(10);
    expect(feed.recorded).toBe(3);
  });

  test("steps back are put in order; equal rows and the other exchange are counted; a trade is a row before its time's book", () => {
    const files = {
      "Polymarket_Shai_YES.csv": text(
        ...YES,
        `${at(30)},price_change,0.42,BUY,60,0.42,0.43`,
        `${at(20)},price_change,0.42,BUY,55,0.42,0.43`,
        `${at(20)},price_change,0.42,BUY,55,0.42,0.43`,
        `${at(40)},last_trade_price,0.43,BUY,2.38,,`,
      ),
      "Kalshi_Shai.csv": "anything",
    };
    const feed = open(files);
    const isBook = column(feed, "kind").map((kind) => kind === FeedKind.book);
    const sizes = column(feed, "yesBidSize").filter((_, i) => isBook[i]);
    expect(sizes).toEqual([223_250_000, 50_000_000, 55_000_000, 60_000_000]);
    expect([feed.trades, feed.recorded, feed.count]).toEqual([true, 4, 5]);
    const trade = feed.rows.subarray(4 * FEED_SLOTS);
    const [outcome, price, size, isBuy] = [FEED.tradeOutcome, FEED.tradePrice, FEED.tradeSize, FEED.tradeIsBuy];
    expect([outcome, price, size, isBuy].map((slot) => trade[slot])).toEqual([0, 4300, 2_380_000, 1]);
    expect([trade[FEED.kind], trade[FEED.time]]).toEqual([FeedKind.trade, trade[FEED.tradeTime]]);
    const counts = ["time-step-back", "duplicate-row", "kalshi-ignored"].map((n) => noteOf(feed, n));
    expect(counts).toEqual([2, 1, 1]);
  });
});

describe("markets", () => {
  test("one for each player, of one event whose outcomes exclude each other", () => {
    const feed = open({ "Polymarket_Shai_YES.csv": text(...YES), "Polymarket_Luka_NO.csv": text(...NO) });
    expect(feed.markets.map(({ slug, event, series }) => [slug, event, series])).toEqual([
      ["nba-mvp-2025-26-luka", 0, "nba-mvp-2025-26"],
      ["nba-mvp-2025-26-shai", 0, "nba-mvp-2025-26"],
    ]);
    expect(feed.events).toMatchObject([{ slug: "nba-mvp-2025-26", exclusive: true, exhaustive: false }]);
    expect(feed.markets.every((market) => market.winner === null)).toBe(true);
  });

  test("a player that the table does not know takes the flag away", () => {
    const feed = open({ "Polymarket_Wemby_YES.csv": text(...YES) });
    expect(feed.events).toMatchObject([{ exclusive: false, reason: expect.stringContaining("wemby") }]);
  });
});

describe("bad data", () => {
  const faults: [name: string, line: string, code: string, inFault: string][] = [
    ["too few columns", `${at(1)},book,0.41`, "csv-columns", "3 columns where the header has 7"],
    ["another zone", "2025-12-08T03:13:25+01:00,book,0.41,BUY,1,0.41,0.43", "bad-date", "+01:00"],
    ["seconds", "1765165405,book,0.41,BUY,1,0.41,0.43", "bad-date", "1765165405"],
    ["an unknown event", `${at(1)},tick_size_change,0.41,BUY,1,0.41,0.43`, "bad-event", "tick_size_change"],
    ["an unknown side", `${at(1)},book,0.41,LONG,1,0.41,0.43`, "bad-event", "LONG"],
    ["a price of 1", `${at(1)},book,1,BUY,1,0.41,0.43`, "price-range", 'price "1"'],
    ["a best bid of 1", `${at(1)},book,0.41,BUY,1,1,1`, "price-range", "best_bid"],
    ["a best ask over 1", `${at(1)},book,0.41,BUY,1,0.41,43`, "price-range", "best_ask"],
    ["a blank best bid", `${at(1)},price_change,0.41,BUY,1,,0.43`, "not-a-number", 'best_bid ""'],
    ["a negative size", `${at(1)},book,0.41,BUY,-1,0.41,0.43`, "negative-size", "-1"],
    ["a size in too many decimals", `${at(1)},book,0.41,BUY,1.0000001,0.41,0.43`, "too-many-decimals", "1.0000001"],
    ["a trade without a size", `${at(1)},last_trade_price,0.41,BUY,,,`, "not-a-number", "size"],
  ];
  test.each(faults)("%s, with its line", (_, line, code, inFault) => {
    const error = refused({ "Polymarket_Shai_YES.csv.gz": text(...YES, line) });
    expect(error).toMatchObject({ code, line: 5 });
    expect(error.fault).toContain(inFault);
  });

  test("another header; headers and trades alone; the same bytes twice", () => {
    expect(refused({ "Polymarket_Shai_YES.csv": "a,b\n1,2\n" }).code).toBe("csv-header");
    expect(refused({ "Polymarket_Shai_YES.csv": text() }).code).toBe("no-data");
    expect(refused({ "Polymarket_Shai_YES.csv": text(`${at(0)},last_trade_price,0.4,BUY,1,,`) }).code).toBe("no-data");
    const twice = { "Polymarket_Shai_YES.csv": text(...YES), "Polymarket_Luka_YES.csv": text(...YES) };
    expect(refused(twice).code).toBe("duplicate-file");
  });
});
