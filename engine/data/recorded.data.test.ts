import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind, type FeedNote } from "../core/feed.ts";
import { feedDigest } from "./feed-folder.ts";
import { openFeed } from "./open.ts";
import { signalSpans } from "./signal-spans.ts";
import { temporaryFolder } from "./testing.ts";

const packageRoot = fileURLToPath(new URL("../..", import.meta.url));
const data = resolve(packageRoot, process.env.PMTC_DATA ?? "../shared/data");

/** A market is decided by a best bid of this or more in its last ten seconds. */
const DECIDING_BID = 9500;
const LAST_SECONDS = 10_000_000;

function counts(notes: readonly FeedNote[]): Record<string, number> {
  return Object.fromEntries(notes.map((note) => [note.name, note.count]));
}

function bookRows(feed: Feed): Float64Array[] {
  const all = Array.from({ length: feed.count }, (_, i) => feed.rows.subarray(i * FEED_SLOTS, (i + 1) * FEED_SLOTS));
  return all.filter((row) => row[FEED.kind] === FeedKind.book);
}

function undecided(feed: Feed, rows: readonly Float64Array[]): string[] {
  const decided = new Set<number>();
  for (const row of rows) {
    const index = row[FEED.market] ?? ABSENT;
    const left = (feed.markets[index]?.closesAt ?? 0) - (row[FEED.time] ?? 0);
    const best = Math.max(row[FEED.yesBid] ?? 0, row[FEED.noBid] ?? 0);
    if (left <= LAST_SECONDS && best >= DECIDING_BID) decided.add(index);
  }
  return feed.markets.filter((market) => !decided.has(market.index)).map((market) => market.slug);
}

/** Rows with a price that is not on the grid of a cent. */
function finePrices(rows: readonly Float64Array[]): Float64Array[] {
  const slots = [FEED.yesBid, FEED.yesAsk, FEED.noBid, FEED.noAsk];
  return rows.filter((row) => slots.some((slot) => row[slot] !== ABSENT && (row[slot] ?? 0) % 100 !== 0));
}

/** What is compared of every set. */
function figures(feed: Feed) {
  return {
    format: feed.info.format,
    hash: feed.info.hash,
    digest: feedDigest(feed),
    markets: feed.markets.length,
    rows: feed.count,
    recorded: feed.recorded,
    firstRow: Array.from(feed.rows.subarray(0, FEED_SLOTS)),
    lastRow: Array.from(feed.rows.subarray(-FEED_SLOTS)),
    corrections: counts(feed.info.corrections),
    assumptions: counts(feed.info.assumptions),
    quality: counts(feed.info.quality),
  };
}

function updownFigures(feed: Feed) {
  const rows = bookRows(feed);
  const fine = finePrices(rows);
  return {
    rowsOffTheCent: fine.length,
    marketsOffTheCent: new Set(fine.map((row) => row[FEED.market])).size,
    undecided: undecided(feed, rows),
  };
}

/** The signals with their rows, and the markets of each series with their winners. */
function signalFigures(feed: Feed) {
  const series = [...new Set(feed.markets.map((market) => market.series))].map((name) => {
    const of = feed.markets.filter((market) => market.series === name);
    const up = of.filter((market) => market.winner === 0).length;
    const down = of.filter((market) => market.winner === 1).length;
    return { name, markets: of.length, up, down };
  });
  return { signals: signalSpans(feed), series, first: feed.markets[0], last: feed.markets.at(-1) };
}

/** Sides with a price, and those of them whose size is known. */
function sizeFigures(feed: Feed) {
  const sides = [
    [FEED.yesBid, FEED.yesBidSize],
    [FEED.yesAsk, FEED.yesAskSize],
    [FEED.noBid, FEED.noBidSize],
    [FEED.noAsk, FEED.noAskSize],
  ] as const;
  const rows = bookRows(feed);
  const priced = sides.map(([price]) => rows.filter((row) => row[price] !== ABSENT).length);
  const sized = sides.map(([, size]) => rows.filter((row) => row[size] !== ABSENT).length);
  return { priced, sized, ...eventFigures(feed) };
}

/** Each event with its flags, its markets and how many of them have a recorded winner. */
function eventFigures(feed: Feed) {
  return {
    events: feed.events.map(({ slug, exclusive, exhaustive }, event) => {
      const of = feed.markets.filter((market) => market.event === event);
      const winners = of.filter((market) => market.winner === 0).length;
      const labelled = of.filter((market) => market.winner !== null).length;
      return { slug, exclusive, exhaustive, markets: of.length, labelled, winners };
    }),
  };
}

const sets: readonly [folder: string, expected: string, more: (feed: Feed) => object][] = [
  ["04-nba-mvp-polymarket-kalshi-events", "expected-04.json", sizeFigures],
  ["08-polymarket-updown-books-2025-12-11", "expected-08.json", signalFigures],
  ["09-polymarket-btc15m-1hz", "expected-09.json", updownFigures],
  ["11-btc-settlement-feed-and-5m-markets", "expected-11.json", signalFigures],
  ["12-polymarket-us-multi-outcome-quotes", "expected-12.json", eventFigures],
];

test.each(sets)("%s gives the committed figures, from the files and from the cache", (folder, file, more) => {
  const set = join(data, folder);
  if (!existsSync(set)) {
    console.log(`no recorded data in ${set}: nothing was compared`);
    return;
  }
  const expected: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
  const cacheRoot = temporaryFolder();
  const cold = openFeed(set, { cacheRoot });
  expect({ ...figures(cold), ...more(cold) }).toEqual(expected);
  const warm = openFeed(set, { cacheRoot });
  expect(warm.info).toEqual(cold.info);
  expect(feedDigest(warm)).toBe(feedDigest(cold));
});
