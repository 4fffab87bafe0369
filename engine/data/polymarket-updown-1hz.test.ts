import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FEED_SLOTS, type Feed, type FeedNote } from "../core/feed.ts";
import { openFeed } from "./open.ts";
import { column, csv, HEADER, line, temporaryFolder, writeFiles } from "./testing.ts";

const START = 1_766_745_000_000_000;
const SECOND = 1_000_000;

function importSet(files: Readonly<Record<string, string | Buffer>>): Feed {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache") });
}

function importLines(...lines: string[]): Feed {
  return importSet({ "market_data_1.csv": csv(...lines) });
}

function countOf(notes: readonly FeedNote[], name: string): number {
  return notes.find((note) => note.name === name)?.count ?? 0;
}

function at(second: number, changes: Parameters<typeof line>[0] = {}): string {
  const minutes = String(30 + Math.floor(second / 60));
  return line({ Timestamp: `2025-12-26 10:${minutes}:${String(second % 60).padStart(2, "0")}`, ...changes });
}

describe("rows", () => {
  test("a row becomes both books in integer units", () => {
    const feed = importLines(line());
    expect([...feed.rows]).toEqual([
      START + SECOND,
      0,
      1,
      ...[4200, 4500, -1, -1, 1_992_780_000, 1_746_940_000],
      ...[5500, 5800, -1, -1, 1_242_740_000, 2_438_600_000],
      -1,
    ]);
    expect([feed.count, feed.recorded, feed.rows.length]).toEqual([1, 1, FEED_SLOTS]);
  });

  test("a market is named by its start", () => {
    const feed = importLines(line());
    expect(feed.markets).toEqual([
      {
        index: 0,
        event: 0,
        slug: "btc-updown-15m-1766745000",
        series: "btc-updown-15m",
        question: "Bitcoin up or down, 15 minutes from 2025-12-26T10:30:00Z",
        outcomes: ["Up", "Down"],
        opensAt: START,
        closesAt: START + 900 * SECOND,
        tick: 100,
        minSize: 5_000_000,
        feeCategory: "crypto-15m",
        winner: null,
      },
    ]);
  });

  test("files are read in the order of their names, rows in the order of the file", () => {
    const later = { TargetTime: "2025-12-26 10:45:00", Expiration: "2025-12-26 11:00:00" };
    const feed = importSet({
      "market_data_2.csv.gz": csv(line({ Timestamp: "2025-12-26 10:45:00", ...later })),
      "market_data_1.csv": csv(at(5), at(6)),
    });
    expect(column(feed, "market")).toEqual([0, 0, 1]);
    expect(column(feed, "time")).toEqual([START + 5 * SECOND, START + 6 * SECOND, START + 900 * SECOND]);
  });

  test("a byte order mark, CRLF, blank lines and a missing last line end are harmless", () => {
    const feed = importSet({ "market_data_1.csv": `\uFEFF${HEADER}\r\n${at(1)}\r\n\r\n${at(2)}` });
    expect(feed.recorded).toBe(2);
  });

  test("progress ends with all bytes", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "market_data_1.csv": csv(at(1)), "market_data_2.csv": csv(at(2)) });
    const told: [number, number][] = [];
    const onProgress = (done: number, total: number) => told.push([done, total]);
    openFeed(folder, { cacheRoot: join(temporaryFolder(), "cache"), onProgress });
    const total = 2 * csv(at(1)).length;
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.every(([done], i) => done >= (told[i - 1]?.[0] ?? 0))).toBe(true);
  });
});

describe("corrections", () => {
  test("a file whose every row is an hour ahead is set back, whatever its name", () => {
    const ahead = [line({ Timestamp: "2025-12-26 11:30:00" }), line({ Timestamp: "2025-12-26 11:44:59" })];
    const feed = importSet({ "market_data_any.csv": csv(...ahead) });
    expect(column(feed, "time")).toEqual([START, START + 899 * SECOND]);
    expect(countOf(feed.info.corrections, "clock-ahead-1h")).toBe(2);
    expect(feed.info.corrections[0]?.text).toContain("market_data_any.csv");
  });

  test("one row in its time keeps the file as it is", () => {
    const feed = importLines(at(899), line({ Timestamp: "2025-12-26 11:30:00" }));
    expect(column(feed, "time")).toEqual([START + 899 * SECOND, START + 3600 * SECOND]);
    expect(countOf(feed.info.corrections, "clock-ahead-1h")).toBe(0);
    expect(countOf(feed.info.quality, "outside-life")).toBe(1);
  });

  test("0.0 is an empty side", () => {
    const feed = importLines(
      at(1, { UpAsk: "0.0", UpAskLiquidity: "0.0", DownBid: "0.0", DownBidLiquidity: "0" }),
      at(2),
    );
    expect(column(feed, "yesAsk")).toEqual([-1, 4500]);
    expect(column(feed, "yesAskDepth")).toEqual([-1, 1_746_940_000]);
    expect(column(feed, "noBid")).toEqual([-1, 5500]);
    expect(countOf(feed.info.corrections, "empty-side")).toBe(2);
    expect(feed.info.corrections[0]?.text).toContain("in 1 rows");
  });

  test("a step back is held to the latest time", () => {
    const feed = importLines(at(5), at(3), at(4), at(6));
    expect(column(feed, "time")).toEqual([5, 5, 5, 6].map((second) => START + second * SECOND));
    expect(countOf(feed.info.corrections, "time-step-back")).toBe(2);
  });

  test("the grid changes before the first finer price, once a grid", () => {
    const fine = { UpBid: "0.425" };
    const finest = { DownAsk: "0.5801" };
    const feed = importLines(at(1), at(2, fine), at(3), at(4, fine), at(5, finest));
    expect(column(feed, "kind")).toEqual([1, 2, 1, 1, 1, 2, 1]);
    expect(column(feed, "tick")).toEqual([-1, 10, -1, -1, -1, 1, -1]);
    expect(column(feed, "time")[1]).toBe(START + 2 * SECOND);
    expect([feed.count, feed.recorded]).toEqual([7, 5]);
    expect(feed.markets[0]?.tick).toBe(100);
    expect(countOf(feed.info.corrections, "tick-change")).toBe(2);
  });
});

describe("quality", () => {
  test("equal rows, unchanged polls and two polls in a second are told apart", () => {
    const feed = importLines(at(1), at(1), at(2), at(2, { UpBid: "0.41" }));
    expect(feed.recorded).toBe(4);
    expect(countOf(feed.info.quality, "duplicate-row")).toBe(1);
    expect(countOf(feed.info.quality, "unchanged-row")).toBe(1);
    expect(countOf(feed.info.quality, "same-second")).toBe(1);
  });

  test("gaps", () => {
    const feed = importLines(at(1), at(11), at(22), at(622), at(623 + 600));
    expect(countOf(feed.info.quality, "gap-over-10s")).toBe(3);
    expect(countOf(feed.info.quality, "gap-over-10min")).toBe(1);
  });

  test("the market's end is outside its life, its start is not", () => {
    expect(countOf(importLines(at(0), at(900)).info.quality, "outside-life")).toBe(1);
  });

  test("asks under 1, crossed books and liquidity without a price", () => {
    const feed = importLines(
      at(1, { DownAsk: "0.54" }),
      at(2, { UpBid: "0.45" }),
      at(3, { UpAsk: "0.0", UpAskLiquidity: "7" }),
    );
    expect(countOf(feed.info.quality, "asks-under-1")).toBe(1);
    expect(countOf(feed.info.quality, "crossed")).toBe(2);
    expect(countOf(feed.info.quality, "depth-without-price")).toBe(1);
  });

  test("user_data_* makes no rows, and a note says so", () => {
    const feed = importSet({ "market_data_1.csv": csv(at(1)), "user_data_1.csv.gz": "rubbish" });
    expect(feed.recorded).toBe(1);
    expect(countOf(feed.info.quality, "user-data-ignored")).toBe(1);
  });

  test("what is not recorded is named as assumed", () => {
    const names = importLines(at(1)).info.assumptions.map((note) => note.name);
    expect(names).toEqual(["tick", "min-size", "fee-category", "winner", "size-at-best", "depth", "trades"]);
  });
});
