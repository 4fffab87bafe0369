import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind, type Signal } from "../core/feed.ts";
import { feedDigest, readFeedFolder, readFeedHead, writeFeed } from "./feed-folder.ts";
import { generateFeed } from "./generator.ts";
import { mergeFeeds } from "./merge-feeds.ts";
import { RowWriter } from "./row-writer.ts";
import { selectMarkets } from "./select-markets.ts";
import { signalSpans } from "./signal-spans.ts";
import { column, dataErrorOf, temporaryFolder } from "./testing.ts";
import { isUsable, verifyFeed } from "./verify.ts";

const SPOT: Signal = { name: "test:BTCUSD", source: "made up", unit: "USD" };
const OTHER: Signal = { name: "test:ETHUSD", source: "made up", unit: "USD" };
const books = generateFeed({ seed: 1, markets: 2 });
const start = books.rows[FEED.time] ?? 0;

/** A feed of signal rows alone: `[seconds after the start, signal, value]`. */
function signalFeed(
  name: string,
  signals: readonly Signal[],
  rows: readonly (readonly [number, number, number])[],
): Feed {
  const writer = new RowWriter();
  for (const [seconds, signal, value] of rows) writer.signal(start + seconds * 1e6, signal, value, ABSENT);
  const info = { ...books.info, name, hash: name };
  return { info, events: [], markets: [], signals, rows: writer.rows(), count: writer.count, recorded: 0 };
}

const spot = signalFeed(
  "spot",
  [SPOT],
  [
    [-5, 0, 1],
    [0, 0, 2],
    [7.5, 0, 3],
  ],
);

const valuesOf = (feed: Feed) =>
  Array.from({ length: feed.count }, (_, i) => feed.rows.subarray(i * FEED_SLOTS, (i + 1) * FEED_SLOTS))
    .filter((row) => row[FEED.kind] === FeedKind.signal)
    .map((row) => [feed.signals[row[FEED.signal] ?? -1]?.name, row[FEED.signalValue], row[FEED.market]]);

test("are merged in time order, and keep no market; recorded rows do not count them", () => {
  const merged = mergeFeeds([books, spot]);
  expect([merged.count, merged.recorded]).toEqual([books.count + 3, books.recorded]);
  expect(column(merged, "kind").slice(0, 4)).toEqual([FeedKind.signal, FeedKind.book, FeedKind.signal, FeedKind.book]);
  expect(valuesOf(merged)).toEqual([1, 2, 3].map((value) => [SPOT.name, value, ABSENT]));
  expect(isUsable(verifyFeed(merged))).toBe(true);
});

test("of one name are one signal, others get a place of their own", () => {
  const more = signalFeed(
    "more",
    [OTHER, SPOT],
    [
      [1, 0, 10],
      [2, 1, 20],
    ],
  );
  const merged = mergeFeeds([spot, more]);
  expect(merged.signals).toEqual([SPOT, OTHER]);
  expect(valuesOf(merged).map(([name, value]) => `${name} ${value}`)).toEqual([
    "test:BTCUSD 1",
    "test:BTCUSD 2",
    "test:ETHUSD 10",
    "test:BTCUSD 20",
    "test:BTCUSD 3",
  ]);
  const cents = signalFeed("cents", [{ ...SPOT, unit: "cent" }], []);
  expect(dataErrorOf(() => mergeFeeds([spot, cents])).code).toBe("two-signals");
});

test("stay whole where markets are selected", () => {
  const merged = mergeFeeds([books, spot]);
  const one = selectMarkets(merged, { market: [books.markets[1]?.slug ?? ""] });
  expect(one.signals).toEqual([SPOT]);
  expect(valuesOf(one)).toEqual(valuesOf(merged));
  expect(one.recorded).toBe(900);
});

test("go through a feed folder, and are part of the digest", () => {
  const merged = mergeFeeds([books, spot]);
  const folder = join(temporaryFolder(), "feed");
  writeFeed(merged, folder);
  const read = readFeedFolder(folder);
  expect(feedDigest(read)).toBe(feedDigest(merged));
  expect(readFeedHead(folder).signals).toEqual([SPOT]);
  expect(signalSpans(read)).toEqual([{ ...SPOT, rows: 3, first: start - 5e6, last: start + 7.5e6 }]);
  expect(feedDigest({ ...merged, signals: [{ ...SPOT, unit: "EUR" }] })).not.toBe(feedDigest(merged));
});

describe("verify", () => {
  const damaged = (slot: number, value: number): Feed => {
    const rows = spot.rows.slice();
    rows[FEED_SLOTS + slot] = value;
    return { ...spot, rows };
  };
  const faults: [name: string, feed: Feed, finding: string][] = [
    ["no such signal", damaged(FEED.signal, 1), "row-signal"],
    ["a signal row of a market", damaged(FEED.market, 0), "row-signal"],
    ["a value that is none", damaged(FEED.signalValue, Number.NaN), "row-signal"],
    ["half a microsecond", damaged(FEED.signalTime, 0.5), "row-time"],
    ["a step back", damaged(FEED.time, start - 6e6), "time-step-back"],
    ["two of one name", { ...spot, signals: [SPOT, SPOT] }, "signal-name"],
  ];
  test.each(faults)("%s is a fault", (_, feed, finding) => {
    expect(verifyFeed(spot)).toEqual([]);
    expect(verifyFeed(feed)).toMatchObject([{ name: finding, severity: "fault", count: 1 }]);
  });
});
