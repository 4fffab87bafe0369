import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FEED_SLOTS, type Feed, type FeedNote } from "../core/feed.ts";
import { DataError } from "./data-error.ts";
import { findData } from "./find-data.ts";
import { openFeed } from "./open.ts";
import { column, dataErrorOf, temporaryFolder, writeFiles } from "./testing.ts";
import { verifyFeed } from "./verify.ts";

const MARKETS = "slug,question,category,n_snaps,first_ts,last_ts,label_y,label_source";
const QUOTES = "ts,slug,bid,ask,spread,volume24hr,segment";
const START = 1_785_577_000_000_000;
const SECOND = 1_000_000;

function market(slug: string, label = "0,api", polls = 2): string {
  return `${slug},Which number?,macro,${polls},2026-08-01 09:36:40,2026-08-02 00:00:00,${label}`;
}

function marketsCsv(...lines: string[]): string {
  return `${[MARKETS, ...lines].join("\n")}\n`;
}

/** A row some seconds after 09:36:40. */
function row(second: number, slug: string, bid: string, ask: string): string {
  const stamp = new Date((START / SECOND + second) * 1000).toISOString().slice(0, 19);
  return `${stamp},${slug},${bid},${ask},,12.5,1`;
}

function quotesCsv(...lines: string[]): string {
  return `${[QUOTES, ...lines].join("\n")}\n`;
}

type Files = Readonly<Record<string, string | Buffer>>;

const SOUND: Files = {
  "markets.csv": marketsCsv(market("one"), market("two", "1,convergence"), market("three", ",", 9), market("four")),
  "a.csv.gz": quotesCsv(row(0, "one", "0.01", "0.03"), row(0, "two", "", "0.5"), row(120, "one", "0.01", "0.03")),
  "b.csv": quotesCsv(row(-60, "three", "", ""), row(0, "three", "0.2", "0.205")),
};

function importFiles(files: Files): Feed {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache") });
}

function countsOf(notes: readonly FeedNote[]): Record<string, number> {
  return Object.fromEntries(notes.map((note) => [note.name, note.count]));
}

describe("a set of quotes", () => {
  test("rows of all files by time, then file, then line; only the YES side is told", () => {
    const feed = importFiles(SOUND);
    expect(column(feed, "time").map((time) => (time - START) / SECOND)).toEqual([-60, 0, 0, 0, 0, 120]);
    expect(column(feed, "market")).toEqual([2, 0, 1, 2, 2, 0]);
    expect(column(feed, "kind")).toEqual([1, 1, 1, 2, 1, 1]);
    expect(column(feed, "yesBid")).toEqual([-1, 100, -1, -1, 2000, 100]);
    expect(column(feed, "yesAsk")).toEqual([-1, 300, 5000, -1, 2050, 300]);
    for (const slot of ["noBid", "noAsk", "yesBidSize", "yesAskSize", "yesAskDepth", "noAskSize"] as const) {
      expect(column(feed, slot)).toEqual([-1, -1, -1, -1, -1, -1]);
    }
    expect([feed.count, feed.recorded, feed.rows.length]).toEqual([6, 5, 6 * FEED_SLOTS]);
    expect(column(feed, "tick")[3]).toBe(10);
    expect(verifyFeed(feed).filter((finding) => finding.severity === "fault")).toEqual([]);
  });

  test("markets in the order of their first rows in the files, with labels and a life from their rows", () => {
    const { markets } = importFiles(SOUND);
    expect(markets[0]).toMatchObject({
      index: 0,
      slug: "one",
      series: "a",
      question: "Which number?",
      opensAt: START,
      closesAt: START + 240 * SECOND,
      tick: 100,
      minSize: 1_000_000,
      feeCategory: "none",
      winner: 1,
    });
    expect(markets.map(({ slug, series, winner }) => [slug, series, winner])).toEqual([
      ["one", "a", 1],
      ["two", "a", 0],
      ["three", "b", null],
    ]);
  });

  test("a file is an event, neither exclusive nor exhaustive unless the table says so", () => {
    const { events, markets } = importFiles(SOUND);
    expect(markets.map(({ event }) => event)).toEqual([0, 0, 1]);
    expect(events).toMatchObject([
      { slug: "a", title: "Which number?", exclusive: false, exhaustive: false },
      { slug: "b", title: "Which number?", exclusive: false, exhaustive: false },
    ]);
  });

  test("what is assumed, and what the source lacks, is counted", () => {
    const { info } = importFiles(SOUND);
    expect(countsOf(info.assumptions)).toEqual({
      tick: 3,
      "min-size": 3,
      "fee-category": 3,
      life: 3,
      winner: 1,
      "no-token": 5,
      "size-at-best": 5,
      trades: 5,
    });
    expect(countsOf(info.quality)).toEqual({
      "label-from-prices": 1,
      "rows-missing": 8,
      "market-without-rows": 1,
      empty: 1,
      "one-sided": 1,
      "unchanged-row": 1,
    });
    expect(countsOf(info.corrections)).toEqual({ "tick-change": 1 });
    expect(info.cadence).toBe(120 * SECOND);
  });

  test("a row that is stamped early in its file is put in order, and counted", () => {
    const late = quotesCsv(row(60, "one", "0.1", "0.2"), row(0, "one", "0.3", "0.4"));
    const feed = importFiles({ "markets.csv": marketsCsv(market("one")), "a.csv": late });
    expect(column(feed, "yesBid")).toEqual([3000, 1000]);
    expect(countsOf(feed.info.corrections)).toEqual({ "time-step-back": 1 });
  });

  test("`data ls` tells the set by the first line of markets.csv", () => {
    const folder = temporaryFolder();
    writeFiles(folder, SOUND);
    expect(findData(folder)).toMatchObject([{ folder, kind: "set", format: "polymarket-us-quotes/1" }]);
    const other = temporaryFolder();
    writeFiles(other, { ...SOUND, "markets.csv": "slug,winner\none,1\n" });
    expect(findData(other)).toEqual([]);
    expect(dataErrorOf(() => openFeed(other)).fault).toContain("(polymarket-us-quotes)");
  });
});

describe("bad data, with its place", () => {
  const quoteFaults: [name: string, text: string, code: string, inFault: string][] = [
    ["too few columns", row(0, "one", "0.1", "0.2").slice(0, 30), "csv-columns", "columns where the header has 7"],
    ["a price that is no number", row(0, "one", "abc", "0.2"), "not-a-number", 'bid "abc"'],
    ["a price of 0", row(0, "one", "0", "0.2"), "price-range", 'bid "0"'],
    ["a price of 1", row(0, "one", "0.5", "1.0"), "price-range", 'ask "1.0"'],
    ["a negative price", row(0, "one", "-0.1", ""), "price-range", 'bid "-0.1"'],
    ["a price in too many decimals", row(0, "one", "0.12345", ""), "too-many-decimals", "more than 4 decimals"],
    ["a date in another form", "10/07/2026,one,0.1,0.2,,,1", "bad-date", 'ts "10/07/2026"'],
    ["a column that is not used", "2026-08-01T00:00:00,one,0.1,0.2,x,,1", "not-a-number", 'spread "x"'],
    ["a segment that is no number", "2026-08-01T00:00:00,one,0.1,0.2,,,?", "not-a-number", 'segment "?"'],
    ["no slug", row(0, "", "0.1", "0.2"), "bad-slug", 'slug ""'],
    ["a market without a line in markets.csv", row(0, "stray", "0.1", "0.2"), "unknown-market", "stray"],
    ["a market of another file", row(0, "three", "0.1", "0.2"), "duplicate-market", '"three" stands in a too'],
  ];

  test.each(quoteFaults)("%s", (_, text, code, inFault) => {
    const folder = temporaryFolder();
    const three = quotesCsv(row(0, "three", "0.1", "0.2"));
    writeFiles(folder, { ...SOUND, "a.csv.gz": three, "b.csv": quotesCsv(row(0, "two", "0.1", "0.2"), text) });
    const error = dataErrorOf(() => openFeed(folder, { cacheRoot: join(folder, "cache") }));
    expect(error).toMatchObject({ code, line: 3, file: join(folder, "b.csv") });
    expect(error.fault).toContain(inFault);
    expect(error.help).not.toBe("");
  });

  const labelFaults: [name: string, text: string, code: string, inFault: string][] = [
    ["a label that is none", market("five", "2,api"), "bad-label", 'label_y "2"'],
    ["a label of unknown source", market("five", "1,guess"), "bad-label", 'label_source "guess"'],
    ["a source without a label", market("five", ",api"), "bad-label", 'label_y ""'],
    ["a market twice", market("one"), "duplicate-market", '"one" has a line already'],
    ["a date that does not exist", market("five").replace("08-01", "02-30"), "bad-date", "first_ts"],
    ["a count that is none", market("five").replace(",2,", ",two,"), "not-a-number", 'n_snaps "two"'],
    ["too many columns", `${market("five")},1`, "csv-columns", "9 columns"],
  ];

  test.each(labelFaults)("markets.csv: %s", (_, text, code, inFault) => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...SOUND, "markets.csv": marketsCsv(market("one"), text) });
    const error = dataErrorOf(() => openFeed(folder, { cacheRoot: join(folder, "cache") }));
    expect(error).toMatchObject({ code, line: 3, file: join(folder, "markets.csv") });
    expect(error.fault).toContain(inFault);
  });

  test("a file of another layout beside markets.csv, headers only, the same bytes twice", () => {
    const codeOf = (files: Files) => dataErrorOf(() => importFiles(files)).code;
    expect(codeOf({ ...SOUND, "z.csv": "time,bid,ask\n1,2,3\n" })).toBe("csv-header");
    expect(codeOf({ "markets.csv": marketsCsv(market("one")), "a.csv": quotesCsv() })).toBe("no-data");
    expect(codeOf({ ...SOUND, "z.csv": SOUND["b.csv"] as string })).toBe("duplicate-file");
  });

  test.each(["markets.csv", "b.csv"])("any damage of %s gives a feed or a DataError with a place", (name) => {
    const folder = temporaryFolder();
    const text = Buffer.from(SOUND[name] as string);
    const damage = fc.record({
      changes: fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
      from: fc.nat(text.length),
      length: fc.nat(80),
    });
    fc.assert(
      fc.property(damage, ({ changes, from, length }) => {
        const bytes = Buffer.from(text);
        for (const [place, value] of changes) bytes[place] = value;
        writeFiles(folder, {
          ...SOUND,
          [name]: Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]),
        });
        try {
          expect(openFeed(folder, { cacheRoot: join(folder, "cache") }).recorded).toBeLessThanOrEqual(5);
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          expect(error.file.startsWith(folder)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a packed file that is cut off", () => {
    const cut = gzipSync(SOUND["b.csv"] as string).subarray(0, 50);
    const files = { "markets.csv": SOUND["markets.csv"] as string, "b.csv.gz": cut };
    expect(dataErrorOf(() => importFiles(files)).code).toBe("gzip-truncated");
  });
});
