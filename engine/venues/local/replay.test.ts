import { expect, test } from "vitest";
import { ABSENT, Outcome, Tif } from "../../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind } from "../../core/feed.ts";
import { generateFeed } from "../../data/generator.ts";
import { Replay, replayMarkets } from "./replay.ts";
import { LocalVenue } from "./venue.ts";

const SECOND = 1_000_000;
const SHARE = 1_000_000;

type Row = readonly [seconds: number, bid: number, ask: number, size: number];

/** A feed of one market, ten seconds long, with rows of the best prices of YES. */
function feedOf(rows: readonly Row[], winner: 0 | 1 | null): Feed {
  const base = generateFeed({ seed: 1, markets: 1 });
  const data = new Float64Array(rows.length * FEED_SLOTS).fill(ABSENT);
  rows.forEach(([seconds, bid, ask, size], i) => {
    const values: [number, number][] = [
      [FEED.time, seconds * SECOND],
      [FEED.market, 0],
      [FEED.kind, FeedKind.book],
      [FEED.yesBid, bid],
      [FEED.yesAsk, ask],
      [FEED.yesBidSize, size],
      [FEED.yesAskSize, size],
    ];
    for (const [slot, value] of values) data[i * FEED_SLOTS + slot] = value;
  });
  const market = { ...base.markets[0]!, opensAt: 0, closesAt: 10 * SECOND, tick: 100, winner, feeCategory: "none" };
  return { ...base, markets: [market], rows: data, count: rows.length, recorded: rows.length };
}

/** The feed's books at a venue whose clock the test moves. */
function play(feed: Feed, speed = 1) {
  let now = 1_000_000;
  const settings = { feed, speed, assumeSize: 100 * SHARE };
  const start = now;
  const venue = new LocalVenue({
    chainId: 137,
    seed: 1,
    markets: replayMarkets(settings, 1, start),
    now: () => now,
    later: (run) => run(),
    minedAfter: 0,
    confirmedAfter: 0,
  });
  const replay = new Replay(venue, settings, start);
  const on = venue.markets[0]!;
  const best = () => [on.book.best(Outcome.yes, false), on.book.best(Outcome.yes, true)];
  const to = (ms: number) => {
    now = start + ms;
    replay.advance(now);
  };
  return { venue, replay, on, best, to, start };
}

test("the books hold the recorded best prices, at the speed that is asked", () => {
  const { best, to, on, replay, start } = play(
    feedOf(
      [
        [0, 4_000, 4_200, 50 * SHARE],
        [2, 4_100, 4_300, 50 * SHARE],
      ],
      null,
    ),
    10,
  );
  to(0);
  expect(best()).toEqual([4_000, 4_200]);
  expect(replay.nextAt).toBe(start + 200);
  to(199);
  expect(best()).toEqual([4_000, 4_200]);
  to(200);
  expect(best()).toEqual([4_100, 4_300]);
  expect(on.book.openOrders()).toHaveLength(2);
  expect(on.book.sizeAt(Outcome.yes, true, 4_300)).toBe(50 * SHARE);
});

test("a size that was taken is there again with the next row; one that is not told is assumed", () => {
  const { best, to, on, venue } = play(
    feedOf(
      [
        [0, 4_000, 4_200, ABSENT],
        [1, 4_000, 4_200, ABSENT],
      ],
      null,
    ),
  );
  to(0);
  const taker = venue.openTrader("0x01", "0x01", 0, 100 * SHARE);
  venue.placeHouse(taker, on, {
    outcome: Outcome.yes,
    isBuy: true,
    price: 4_200,
    size: 0,
    budget: 42 * SHARE,
    tif: Tif.fak,
    postOnly: false,
    expiresAt: ABSENT,
  });
  expect(best()).toEqual([4_000, ABSENT]);
  to(1_000);
  expect(on.book.sizeAt(Outcome.yes, true, 4_200)).toBe(100 * SHARE);
});

test("a resting order that the recorded prices reach is filled at its own price", () => {
  const { best, to, on, venue } = play(
    feedOf(
      [
        [0, 4_000, 4_400, 50 * SHARE],
        [1, 4_000, 4_200, 50 * SHARE],
      ],
      null,
    ),
  );
  to(0);
  const maker = venue.openTrader("0x01", "0x01", 0, 100 * SHARE);
  const order = { price: 4_300, size: 20 * SHARE, budget: ABSENT, tif: Tif.gtc, postOnly: true, expiresAt: ABSENT };
  const placed = venue.placeHouse(maker, on, { ...order, outcome: Outcome.yes, isBuy: true })!;
  expect(best()).toEqual([4_300, 4_400]);
  to(1_000);
  expect(placed.record.order).toMatchObject({ remaining: 0, matched: 20 * SHARE, value: 8_600_000 });
  expect(best()).toEqual([4_000, 4_200]);
  expect(on.book.sizeAt(Outcome.yes, true, 4_200)).toBe(30 * SHARE);
});

test.each([
  ["the recorded winner is paid", 1, 4_000, 1],
  ["else the side whose best bid is 0.95 or more", null, 9_600, 0],
  ["else none", null, 4_000, null],
] as const)("at the end of a market %s", (_, recorded, bid, winner) => {
  const { to, on, replay } = play(feedOf([[5, bid, bid + 100, 50 * SHARE]], recorded));
  to(4_999);
  expect(on.book.isClosed).toBe(false);
  to(5_000);
  expect([on.book.isClosed, on.winner, replay.nextAt]).toEqual([true, winner, Number.POSITIVE_INFINITY]);
});
