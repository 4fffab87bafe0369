import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind } from "../core/feed.ts";
import { feedDigest } from "./feed-folder.ts";
import { type GeneratorOptions, generateFeed } from "./generator.ts";
import { Random } from "./random.ts";
import { column, dataErrorOf } from "./testing.ts";
import { quotient, wholeRoot } from "./updown-model.ts";

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

type Row = Readonly<Record<keyof typeof FEED, number>>;

/** Rows as objects. */
function* rowsOf(feed: Feed): Generator<Row> {
  const names = Object.keys(FEED) as (keyof typeof FEED)[];
  for (let row = 0; row < feed.count; row++) {
    const slot = (name: keyof typeof FEED) => feed.rows[row * FEED_SLOTS + FEED[name]] ?? Number.NaN;
    yield Object.fromEntries(names.map((name) => [name, slot(name)])) as Row;
  }
}

describe("the same seed gives the same bytes", () => {
  test("as recorded here", () => {
    const feed = generateFeed({ seed: 1, markets: 12 });
    expect([feed.count, feed.recorded]).toEqual([10_802, 10_800]);
    expect(feedDigest(feed)).toBe("b863eab2bd41d9c79d39185dc8a7a4381769342ec1e86bbd20872da9344391ef");
    expect(feedDigest(generateFeed({ seed: 2 ** 40 + 7, markets: 1, cadenceMs: 250 }))).toBe(
      "afd6edaf5a9f5626c8178c1f1142a68f6eeac8c8666d2e7d2b5e63bd1da86d33",
    );
  });

  test("and another seed other ones, in its high bits too", () => {
    const digests = [0, 1, 2 ** 32, 2 ** 53 - 1].map((seed) => feedDigest(generateFeed({ seed, markets: 1 })));
    expect(new Set(digests).size).toBe(4);
  });

  test("the first markets do not depend on how many follow", () => {
    const short = generateFeed({ seed: 5, markets: 2 });
    const long = generateFeed({ seed: 5, markets: 3 });
    expect(long.markets.slice(0, 2)).toEqual(short.markets);
    expect(long.rows.slice(0, short.rows.length)).toEqual(short.rows);
    expect(long.info.hash).not.toBe(short.info.hash);
  });
});

/** What is wrong with one token's side, or null. */
function sideFault(price: number, size: number, depth: number, tick: number): string | null {
  if (price === ABSENT) return size === ABSENT && depth === ABSENT ? null : "a size without a price";
  if (price % tick !== 0 || price < tick || price > 10_000 - tick) return `price ${price} off the grid of ${tick}`;
  return size >= 5_000_000 && depth > size && Number.isSafeInteger(depth) ? null : `size ${size}, depth ${depth}`;
}

function bookFaults(row: Row, tick: number): string[] {
  const spread = (bid: number, ask: number) =>
    bid === ABSENT || ask === ABSENT || (ask > bid && ask - bid <= 3 * tick) ? null : `bid ${bid}, ask ${ask}`;
  return [
    sideFault(row.yesBid, row.yesBidSize, row.yesBidDepth, tick),
    sideFault(row.yesAsk, row.yesAskSize, row.yesAskDepth, tick),
    sideFault(row.noBid, row.noBidSize, row.noBidDepth, tick),
    sideFault(row.noAsk, row.noAskSize, row.noAskDepth, tick),
    spread(row.yesBid, row.yesAsk),
    spread(row.noBid, row.noAsk),
  ].filter((fault) => fault !== null);
}

describe("laws", () => {
  const options = fc.record({
    seed: seeds,
    markets: fc.integer({ min: 1, max: 4 }),
    cadenceMs: fc.integer({ min: 3000, max: 60_000 }),
  });

  test("time never steps back and stays in the market's life", () => {
    fc.assert(
      fc.property(options, ({ seed, markets, cadenceMs }) => {
        const feed = generateFeed({ seed, markets, cadenceMs });
        const rows = [...rowsOf(feed)];
        const misplaced = rows.filter(({ time, market }, i) => {
          const { opensAt, closesAt } = feed.markets[market] ?? { opensAt: 0, closesAt: 0 };
          return time < opensAt || time >= closesAt || time < (rows[i - 1]?.time ?? 0);
        });
        expect(misplaced).toEqual([]);
        expect(feed.recorded).toBe(markets * Math.ceil(900_000 / cadenceMs));
        expect(feed.info.cadence).toBe(cadenceMs * 1000);
      }),
    );
  });

  test("prices lie on the grid inside 0 and 1, bids under asks, sizes with prices and under depth", () => {
    let tickChanges = 0;
    fc.assert(
      fc.property(options, (given) => {
        const feed = generateFeed(given);
        const ticks = feed.markets.map((market) => market.tick);
        const faults: string[] = [];
        for (const row of rowsOf(feed)) {
          if (row.kind === FeedKind.book) faults.push(...bookFaults(row, ticks[row.market] ?? 0));
          else ticks[row.market] = row.tick;
        }
        tickChanges += ticks.filter((tick) => tick === 10).length;
        expect(faults).toEqual([]);
      }),
    );
    expect(tickChanges).toBeGreaterThan(0);
  });
});

describe("what strategies need to meet", () => {
  const feed = generateFeed({ seed: 11, markets: 40 });
  const rows = [...rowsOf(feed)];

  test("is there", () => {
    const books = rows.filter((row) => row.kind === FeedKind.book);
    const spreads = new Set(
      books.filter((row) => row.yesBid > 0 && row.yesAsk > 0).map((row) => row.yesAsk - row.yesBid),
    );
    for (const spread of [100, 200, 300]) expect(spreads).toContain(spread);
    const empty = books.filter((row) => row.yesBid === -1 || row.yesAsk === -1).length;
    const underOne = books.filter((row) => row.yesAsk > 0 && row.noAsk > 0 && row.yesAsk + row.noAsk < 10_000).length;
    expect(empty / books.length).toBeGreaterThan(0.03);
    expect(empty / books.length).toBeLessThan(0.25);
    expect(underOne).toBeGreaterThan(50);
    expect(rows.length - books.length).toBeGreaterThan(3);
    expect(new Set(feed.markets.map((market) => market.winner))).toEqual(new Set([0, 1]));
  });

  test("a move of the mid is more often followed by its return than by its like", () => {
    let returned = 0;
    let continued = 0;
    const asks = column(feed, "yesAsk");
    const mids = column(feed, "yesBid").map((bid, i) => (bid + (asks[i] ?? 0)) / 2);
    for (let i = 20; i < mids.length; i += 1) {
      const before = (mids[i - 10] ?? 0) - (mids[i - 20] ?? 0);
      const after = (mids[i] ?? 0) - (mids[i - 10] ?? 0);
      if (Math.abs(before) < 500) continue;
      if (before * after < 0) returned += 1;
      if (before * after > 0) continued += 1;
    }
    expect(returned).toBeGreaterThan(continued);
  });

  test("the last quotes know the winner in nearly every market", () => {
    const last = new Map(rows.filter((row) => row.kind === FeedKind.book).map((row) => [row.market, row]));
    const right = feed.markets.filter((market) => {
      const row = last.get(market.index);
      return market.winner === 0 ? (row?.yesBid ?? 0) >= 9500 : (row?.noBid ?? 0) >= 9500;
    });
    expect(right.length).toBeGreaterThanOrEqual(32);
  });

  test("it says that it is made up, and takes no fees", () => {
    expect(feed.info).toMatchObject({ madeUp: true, format: "generated-updown/1", name: "generated-seed-11" });
    expect(feed.markets[1]).toMatchObject({
      slug: "btc-updown-15m-1767226500",
      series: "btc-updown-15m",
      opensAt: 1_767_226_500_000_000,
      closesAt: 1_767_227_400_000_000,
      feeCategory: "none",
    });
  });
});

test.each<[string, GeneratorOptions]>([
  ["seed", { seed: -1, markets: 1 }],
  ["seed", { seed: 0.5, markets: 1 }],
  ["seed", { seed: 2 ** 53, markets: 1 }],
  ["markets", { seed: 1, markets: 0 }],
  ["markets", { seed: 1, markets: 1_000_000 }],
  ["cadenceMs", { seed: 1, markets: 1, cadenceMs: 49 }],
  ["cadenceMs", { seed: 1, markets: 1, cadenceMs: Number.NaN }],
  ["startsAt", { seed: 1, markets: 1, startsAt: 1 }],
  ["startsAt", { seed: 1, markets: 1, startsAt: 2 ** 53 - 1 }],
])("%s out of range is refused", (name, options) => {
  const error = dataErrorOf(() => generateFeed(options));
  expect(error.code).toBe("generator-option");
  expect(error.fault).toContain(name);
});

describe("arithmetic", () => {
  test.each([
    [42, [2837322924, 3412315668, 1232497554, 1127445857]],
    [2 ** 40 + 7, [1004282400, 1686370184, 4134510146, 62626286]],
  ])("xoshiro128** from seed %i, as another implementation in Python's integers gives it", (seed, expected) => {
    const random = new Random(seed);
    expect(Array.from({ length: 4 }, () => random.next())).toEqual(expected);
  });

  test("below is even enough and in range", () => {
    const random = new Random(7);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const value = random.below(10);
      counts[value] = (counts[value] ?? Number.NaN) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test("wholeRoot is the root, rounded down", () => {
    fc.assert(
      fc.property(seeds, (n) => {
        const root = BigInt(wholeRoot(n));
        expect(root * root <= BigInt(n) && (root + 1n) * (root + 1n) > BigInt(n)).toBe(true);
      }),
    );
  });

  test("quotient truncates", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 10_000 }), (a, b) => {
        expect(BigInt(quotient(a, b))).toBe(BigInt(a) / BigInt(b));
      }),
    );
  });
});
