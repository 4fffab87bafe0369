import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { type Feed, FeedKind } from "../core/feed.ts";
import type { DataError } from "./data-error.ts";
import { openFeed } from "./open.ts";
import { column, dataErrorOf, temporaryFolder, writeFiles } from "./testing.ts";
import { isUsable, verifyFeed } from "./verify.ts";

const HEADER = "feed_ts_ms,value,full_accuracy_value,server_ts_ms,recv_ms";
const START = 1_780_876_800;

/** A value at a second of the feed, received `after` milliseconds later. */
const price = (second: number, dollars: number, after = 1100) => {
  const stamp = (START + second) * 1000;
  return `${stamp},${dollars},${dollars}000000000000000000,${stamp + 900},${stamp + after}`;
};
const prices = (...lines: string[]) => `${[HEADER, ...lines].join("\n")}\n`;

function market(changes: object = {}, start = START): Record<string, unknown> {
  return {
    slug: `btc-updown-5m-${start}`,
    start_sec: start,
    end_sec: start + 300,
    resolved: true,
    outcome_prices: ["1", "0"],
    strike_value: "63304200000000000000000",
    raw: { question: "Up?", orderPriceMinTickSize: 0.01, orderMinSize: 5, feeSchedule: { rate: 0.07 } },
    ...changes,
  };
}
const lines = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

function files(rows: string, markets: string): Record<string, string> {
  return { "BTCUSD-prices-2026-06-08.csv.gz": rows, "BTC-5m-markets-2026-06-08.jsonl.gz": markets };
}

function open(rows: string, markets: string): Feed {
  const folder = temporaryFolder();
  writeFiles(folder, files(rows, markets));
  const feed = openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache") });
  expect(isUsable(verifyFeed(feed))).toBe(true);
  return feed;
}

function refused(rows: string, markets: string): DataError {
  const folder = temporaryFolder();
  writeFiles(folder, files(rows, markets));
  return dataErrorOf(() => openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache") }));
}

const noteOf = (feed: Feed, name: string) => {
  const { corrections, assumptions, quality } = feed.info;
  return [...corrections, ...assumptions, ...quality].find((note) => note.name === name)?.count;
};

describe("signal rows", () => {
  test("stand where they were received, with the feed's own time beside them", () => {
    const feed = open(prices(price(0, 63000), price(1, 63001, 5000), price(2, 63002)), lines(market()));
    const at = (second: number, ms: number) => (START + second) * 1e6 + ms * 1000;
    expect(column(feed, "time")).toEqual([at(0, 1100), at(2, 1100), at(1, 5000)]);
    expect(column(feed, "signalTime")).toEqual([at(0, 0), at(2, 0), at(1, 0)]);
    expect(column(feed, "signalValue")).toEqual([63000, 63002, 63001]);
    expect(column(feed, "kind")).toEqual([FeedKind.signal, FeedKind.signal, FeedKind.signal]);
    expect(column(feed, "market")).toEqual([ABSENT, ABSENT, ABSENT]);
    expect(feed.signals).toMatchObject([{ name: "chainlink:BTCUSD", unit: "USD" }]);
    expect(feed.recorded).toBe(0);
    expect(noteOf(feed, "time-step-back")).toBe(1);
  });

  test("gaps, equal seconds and late values are counted", () => {
    const rows = prices(price(0, 1), price(0, 2, 1200), price(70, 3, 11_000));
    const feed = open(rows, lines(market()));
    expect(["gap-over-60s", "same-second", "late-value"].map((name) => noteOf(feed, name))).toEqual([1, 1, 1]);
  });
});

describe("markets", () => {
  test("have the winner, and the strike in the question", () => {
    const other = market({ outcome_prices: ["0", "1"], strike_value: null }, START + 300);
    const feed = open(prices(price(0, 1)), lines(other, market()));
    expect(feed.markets).toMatchObject([
      { slug: `btc-updown-5m-${START}`, series: "btc-updown-5m", winner: 0, question: "Up?, strike 63304.2" },
      { winner: 1, question: "Up?", opensAt: (START + 300) * 1e6, closesAt: (START + 600) * 1e6 },
    ]);
    expect(["no-books", "no-strike", "fee-rate"].map((name) => noteOf(feed, name))).toEqual([2, 1, 2]);
  });

  test("a winner is compared with the feed's value at the end", () => {
    const up = market({ strike_value: "63000000000000000000000" });
    const wrong = market({ outcome_prices: ["0", "1"], strike_value: "63000000000000000000000" });
    const rows = prices(price(300, 63000));
    expect(noteOf(open(rows, lines(up)), "winner-recomputed")).toBe(1);
    expect(noteOf(open(rows, lines(wrong)), "winner-differs")).toBe(1);
  });

  test("one that is not resolved has none", () => {
    const feed = open(prices(price(0, 1)), lines(market({ resolved: false, outcome_prices: ["0.5", "0.5"] })));
    expect(feed.markets[0]?.winner).toBe(null);
    expect(noteOf(feed, "unresolved")).toBe(1);
  });
});

describe("bad data", () => {
  const sound = price(0, 1);
  const badPrices: [name: string, line: string, code: string, inFault: string][] = [
    ["too few columns", "1780876800000,1", "csv-columns", "2 columns"],
    ["a value that is no number", sound.replace(",1,", ",x,"), "not-a-number", 'value "x"'],
    ["a negative value", sound.replace(",1,", ",-1,"), "not-a-number", '"-1"'],
    ["an exact value with a point", sound.replace("000000,", "0.0,"), "not-a-number", "full_accuracy_value"],
    ["seconds", sound.replace("1780876800000", "1780876800"), "bad-date", "feed_ts_ms"],
    ["no time of receipt", sound.replace(/\d+$/, ""), "bad-date", "recv_ms"],
  ];
  test.each(badPrices)("prices: %s, with its line", (_, line, code, inFault) => {
    const error = refused(prices(sound, line), lines(market()));
    expect(error).toMatchObject({ code, line: 3 });
    expect(error.fault).toContain(inFault);
  });

  const raw = market().raw as object;
  const badMarkets: [name: string, text: string, code: string, inFault: string][] = [
    ["half a line", '{"slug":', "json-syntax", "not sound JSON"],
    ["a list", "[]", "json-shape", "not a JSON object"],
    ["no slug", JSON.stringify(market({ slug: 1 })), "json-shape", "slug"],
    [
      "the slug of another market",
      JSON.stringify(market({ slug: "btc-updown-5m-1780876801" })),
      "bad-slug",
      "opens at",
    ],
    ["a start that is no whole number", JSON.stringify(market({ start_sec: 1.5 })), "json-shape", "start_sec"],
    ["another length", JSON.stringify(market({ end_sec: START + 900 })), "market-life", "five minutes"],
    ["two winners", JSON.stringify(market({ outcome_prices: ["1", "1"] })), "bad-label", "outcome_prices"],
    ["a strike that is a number", JSON.stringify(market({ strike_value: 63 })), "json-shape", "strike_value"],
    ["no market object", JSON.stringify(market({ raw: null })), "json-shape", "raw"],
    ["a tick of 0", JSON.stringify(market({ raw: { ...raw, orderPriceMinTickSize: 0 } })), "json-shape", "tick"],
    [
      "no smallest order",
      JSON.stringify(market({ raw: { ...raw, orderMinSize: null } })),
      "not-a-number",
      "orderMinSize",
    ],
    ["no fee rate", JSON.stringify(market({ raw: { ...raw, feeSchedule: {} } })), "json-shape", "feeSchedule"],
    ["the market again", JSON.stringify(market({}, START - 300)), "duplicate-market", "has a line already"],
  ];
  test.each(badMarkets)("markets: %s, with its line", (_, text, code, inFault) => {
    const error = refused(prices(sound), `${lines(market({}, START - 300))}\n${text}\n`);
    expect(error).toMatchObject({ code, line: 3 });
    expect(error.fault).toContain(inFault);
  });

  test("another header; headers alone; a file without a line", () => {
    expect(refused("a,b\n", lines(market())).code).toBe("csv-header");
    expect(refused(prices(sound), "\n\n").code).toBe("empty-file");
    const folder = temporaryFolder();
    writeFiles(folder, { "BTCUSD-prices-1.csv": prices() });
    expect(dataErrorOf(() => openFeed(folder, { cacheRoot: join(folder, "cache") })).code).toBe("no-data");
  });
});
