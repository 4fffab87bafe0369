import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind } from "../core/feed.ts";
import type { DataError } from "./data-error.ts";
import { openFeed } from "./open.ts";
import { dataErrorOf, temporaryFolder, writeFiles } from "./testing.ts";
import { isUsable, verifyFeed } from "./verify.ts";

/** 2025-12-11T11:00:00Z. */
const OPENS = 1_765_450_800;
const UP = "15m_sol_orderbooks_up.jsonl";
const DOWN = "15m_sol_orderbooks_down.jsonl.gz";

const level = (price: string, size: string) => ({ price, size });

function book(seconds: number, changes: object = {}): object {
  const stamp = (OPENS + seconds) * 1000;
  return {
    bids: [level("0.01", "100"), level("0.44", "40.5")],
    asks: [level("0.99", "7"), level("0.46", "12")],
    timestamp: String(stamp),
    local_timestamp: String(stamp + 125),
    asset_price: 130.805,
    ...changes,
  };
}

/** The mirror image of `book`. */
function mirror(seconds: number, changes: object = {}): object {
  const sides = {
    bids: [level("0.01", "7"), level("0.54", "12")],
    asks: [level("0.99", "100"), level("0.56", "40.5")],
  };
  return book(seconds, { ...sides, ...changes });
}

function trade(seconds: number, changes: object = {}): object {
  const { timestamp, local_timestamp, asset_price } = book(seconds) as Record<string, unknown>;
  return { price: "0.45", size: "2.444443", side: "buy", timestamp, local_timestamp, asset_price, ...changes };
}

const lines = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

function open(files: Readonly<Record<string, string>>): Feed {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const feed = openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache") });
  expect(isUsable(verifyFeed(feed))).toBe(true);
  return feed;
}

function refused(files: Readonly<Record<string, string>>): DataError {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return dataErrorOf(() => openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache") }));
}

/** Slots of the rows of one kind. */
function rowsOf(feed: Feed, kind: number, ...slots: (keyof typeof FEED)[]): (number | undefined)[][] {
  const all = Array.from({ length: feed.count }, (_, i) => feed.rows.subarray(i * FEED_SLOTS, (i + 1) * FEED_SLOTS));
  return all.filter((row) => row[FEED.kind] === kind).map((row) => slots.map((slot) => row[FEED[slot]]));
}

const noteOf = (feed: Feed, name: string) => {
  const { corrections, assumptions, quality } = feed.info;
  return [...corrections, ...assumptions, ...quality].find((note) => note.name === name)?.count;
};

const start = OPENS * 1_000_000;

describe("rows", () => {
  test("both tokens' snapshots of one time make one row, with size at best and depth", () => {
    const feed = open({ [UP]: lines(book(42)), [DOWN]: lines(mirror(42)) });
    const at = start + 42_000_000;
    const yes = rowsOf(feed, FeedKind.book, "time", "yesBid", "yesBidSize", "yesBidDepth", "yesAsk", "yesAskDepth");
    expect(yes).toEqual([[at, 4400, 40_500_000, 140_500_000, 4600, 19_000_000]]);
    expect(rowsOf(feed, FeedKind.book, "noBid", "noBidSize", "noAsk")).toEqual([[5400, 12_000_000, 5600]]);
    expect([noteOf(feed, "same-stamp"), noteOf(feed, "not-mirrored")]).toEqual([1, undefined]);
  });

  test("the other token's last known book is kept, and absent before there is one", () => {
    const feed = open({ [UP]: lines(book(1), book(9)), [DOWN]: lines(mirror(5)) });
    expect(rowsOf(feed, FeedKind.book, "yesBid", "noBid")).toEqual([
      [4400, ABSENT],
      [4400, 5400],
      [4400, 5400],
    ]);
    expect(noteOf(feed, "not-mirrored")).toBe(1);
  });

  test("a side without levels is empty; levels of size 0 are none", () => {
    const feed = open({ [UP]: lines(book(1, { bids: [], asks: [level("0.5", "0")] })) });
    expect(rowsOf(feed, FeedKind.book, "yesBid", "yesBidDepth", "yesAsk")).toEqual([[ABSENT, ABSENT, ABSENT]]);
  });

  test("the first finer price is told by a tick change before it", () => {
    const feed = open({ [UP]: lines(book(1), book(2, { bids: [level("0.445", "1")] })) });
    expect(rowsOf(feed, FeedKind.tickChange, "time", "tick")).toEqual([[start + 2_000_000, 10]]);
    expect(feed.recorded).toBe(2);
  });

  test("the spot price stands at the recorder's time, once for both tokens", () => {
    const feed = open({
      [UP]: lines(book(1), book(3, { asset_price: 131 })),
      [DOWN]: lines(mirror(1), mirror(3, { asset_price: 131 })),
      "15m_btc_trades_up.jsonl": lines(trade(2, { asset_price: 90_000.5 })),
    });
    expect(feed.signals.map((signal) => signal.name)).toEqual(["binance:BTCUSDT", "binance:SOLUSDT"]);
    expect(rowsOf(feed, FeedKind.signal, "time", "signal", "signalValue", "signalTime", "market")).toEqual([
      [start + 1_125_000, 1, 130.805, ABSENT, ABSENT],
      [start + 2_125_000, 0, 90_000.5, ABSENT, ABSENT],
      [start + 3_125_000, 1, 131, ABSENT, ABSENT],
    ]);
    expect(noteOf(feed, "same-spot")).toBe(2);
  });
});

describe("markets", () => {
  test("open with their span, and trades alone make none", () => {
    const feed = open({
      [UP]: lines(book(42)),
      "1h_btc_orderbooks_up.jsonl": lines(book(50)),
      "15m_btc_trades_up.jsonl": lines(trade(2), trade(3)),
    });
    expect(
      feed.markets.map(({ slug, series, feeCategory, closesAt }) => [slug, series, feeCategory, closesAt]),
    ).toEqual([
      [`sol-updown-15m-${OPENS}`, "sol-updown-15m", "crypto-15m", start + 900_000_000],
      [`btc-updown-1h-${OPENS}`, "btc-updown-1h", "crypto", start + 3_600_000_000],
    ]);
    expect([noteOf(feed, "trades-dropped"), noteOf(feed, "trades-only")]).toEqual([2, 1]);
  });

  test("what is late, out of order, crossed or out of a market's life is counted", () => {
    const feed = open({
      [UP]: lines(
        book(10),
        book(9, { local_timestamp: String((OPENS + 20) * 1000) }),
        book(950, { bids: [level("0.5", "1")], asks: [level("0.5", "1")] }),
      ),
    });
    const names = ["late-record", "time-step-back", "crossed", "outside-life", "gap-over-10min"];
    expect(names.map((name) => noteOf(feed, name))).toEqual([1, 1, 1, 1, 1]);
  });
});

describe("bad data", () => {
  const faults: [name: string, record: object | string, code: string, inFault: string][] = [
    ["half a line", '{"bids":[', "json-syntax", "not sound JSON"],
    ["text", '"x"', "json-shape", "not a JSON object"],
    ["no bids", book(1, { bids: null }), "json-shape", "bids"],
    ["a level that is no object", book(1, { asks: [1] }), "json-shape", "asks"],
    ["a price that is a number", book(1, { bids: [{ price: 0.4, size: "1" }] }), "json-shape", "price"],
    ["a price of 1", book(1, { asks: [level("1", "1")] }), "price-range", "asks"],
    ["a price in too many decimals", book(1, { bids: [level("0.12345", "1")] }), "too-many-decimals", "0.12345"],
    ["a negative size", book(1, { bids: [level("0.4", "-1")] }), "negative-size", "-1"],
    ["a size over all bounds", book(1, { bids: [level("0.4", "99999999999")] }), "too-large", "99999999999"],
    ["one level twice", book(1, { bids: [level("0.4", "1"), level("0.40", "2")] }), "json-shape", "two levels"],
    ["seconds", book(1, { timestamp: "1765450800" }), "bad-date", "timestamp"],
    ["no time of receipt", book(1, { local_timestamp: undefined }), "json-shape", "local_timestamp"],
    ["no spot price", book(1, { asset_price: null }), "json-shape", "asset_price"],
  ];
  test.each(faults)("%s, with its line", (_, record, code, inFault) => {
    const line = typeof record === "string" ? record : JSON.stringify(record);
    const error = refused({ [DOWN]: `${lines(book(0))}\n${line}\n` });
    expect(error).toMatchObject({ code, line: 3 });
    expect(error.fault).toContain(inFault);
  });

  test("a trade without a side, an empty file, the same bytes twice", () => {
    const side = refused({ "15m_btc_trades_up.jsonl": lines(trade(1), trade(2, { side: "long" })) });
    expect(side).toMatchObject({ code: "json-shape", line: 2 });
    expect(refused({ [UP]: "\n" }).code).toBe("empty-file");
    const twice = { [UP]: lines(book(1)), "15m_sol_orderbooks_down.jsonl": lines(book(1)) };
    expect(refused(twice).code).toBe("duplicate-file");
  });
});
