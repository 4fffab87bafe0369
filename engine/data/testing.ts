import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { onTestFinished } from "vitest";
import { FEED, FEED_SLOTS, type Feed } from "../core/feed.ts";
import { DataError } from "./data-error.ts";

/** For tests: a folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pmtc-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const HEADER =
  "Timestamp,TargetTime,Expiration,UpBid,UpAsk,UpMid,UpSpread,UpBidLiquidity,UpAskLiquidity," +
  "DownBid,DownAsk,DownMid,DownSpread,DownBidLiquidity,DownAskLiquidity";

const ROW = {
  Timestamp: "2025-12-26 10:30:01",
  TargetTime: "2025-12-26 10:30:00",
  Expiration: "2025-12-26 10:45:00",
  UpBid: "0.42",
  UpAsk: "0.45",
  UpMid: "0.435",
  UpSpread: "0.03",
  UpBidLiquidity: "1992.78",
  UpAskLiquidity: "1746.94",
  DownBid: "0.55",
  DownAsk: "0.58",
  DownMid: "0.565",
  DownSpread: "0.03",
  DownBidLiquidity: "1242.74",
  DownAskLiquidity: "2438.6",
};

/** A line of set 09, with some columns other than usual. */
export function line(changes: Partial<typeof ROW> = {}): string {
  return Object.values({ ...ROW, ...changes }).join(",");
}

/** Text of a file of set 09. */
export function csv(...lines: string[]): string {
  return `${[HEADER, ...lines].join("\n")}\n`;
}

/** Writes files into a folder; the text of a `.gz` is compressed, bytes are written as they are. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    const bytes = name.endsWith(".gz") && typeof content === "string" ? gzipSync(content) : content;
    writeFileSync(join(folder, name), bytes);
  }
}

/** The DataError that `action` must throw. */
export function dataErrorOf(action: () => unknown): DataError {
  try {
    action();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("no error was thrown");
}

/** One slot of every row. */
export function column(feed: Feed, slot: keyof typeof FEED): number[] {
  return Array.from({ length: feed.count }, (_, row) => feed.rows[row * FEED_SLOTS + FEED[slot]] ?? Number.NaN);
}
