import { describe, expect, test } from "vitest";
import { FillStage, IntentOp, ORDER_REASONS, OrderStatus, Outcome } from "../../runtime/abi/layout.ts";
import type { Market } from "../core/feed.ts";
import { Refusal, refusalText } from "../core/refusal.ts";
import {
  at,
  type ScriptContext,
  scriptedModule,
  type TestRow,
  testEvents,
  testFeed,
  testMarket,
} from "../core/test-support.ts";
import { runBacktest } from "./backtest.ts";
import { DEFAULT_BACKTEST } from "./backtest-config.ts";

const SHARES = 1e6;
const { yes, no } = Outcome;
const CASH = DEFAULT_BACKTEST.cash;

interface Setup {
  /** What the strategy does at its book events, by their number from 0. */
  readonly books: Readonly<Record<number, (ctx: ScriptContext) => void>>;
  readonly onOrder?: (ctx: ScriptContext, status: string) => void;
  readonly onResolution?: (ctx: ScriptContext) => void;
  readonly rows: readonly TestRow[];
  readonly markets?: readonly Market[];
  readonly redemption?: "manual";
  /** Micro-dollars. */
  readonly cash?: number;
}

/** Runs a script and writes down what it is told: seconds, id, what. */
function run({ books, onOrder, onResolution, rows, markets = [testMarket()], redemption, cash = CASH }: Setup) {
  const told: string[] = [];
  const seconds = (ctx: ScriptContext) => (ctx.in("now") - at(0)) / 1e6;
  const module = scriptedModule({
    scope: "event",
    redemption,
    state: [0],
    handlers: {
      book: (ctx) => books[ctx.state[0]!++]?.(ctx),
      fill: (ctx) => {
        const stage = Object.keys(FillStage)[ctx.in("fillStage")];
        const ago = (ctx.in("now") - ctx.in("fillTime")) / 1000;
        told.push(`${seconds(ctx)} fill ${ctx.in("fillOrder")} ${ctx.in("fillSize") / SHARES} ${stage} ${ago} ms ago`);
      },
      order: (ctx) => {
        const status = Object.keys(OrderStatus)[ctx.in("orderStatus")] ?? "";
        const reason = ORDER_REASONS[ctx.in("orderReason")];
        told.push(`${seconds(ctx)} ${ctx.in("orderId")} ${status}${reason === undefined ? "" : ` ${reason}`}`);
        onOrder?.(ctx, status);
      },
      resolution: (ctx) => onResolution?.(ctx),
    },
  });
  const feed = testFeed(rows, markets, testEvents(markets));
  const result = runBacktest({ module, feed, params: new Float64Array(0), config: { ...DEFAULT_BACKTEST, cash } });
  return { told, result, positions: result.marketTable.map(({ position }) => [position.yes, position.no]) };
}

/** A row a second with the same book. */
const STILL: readonly TestRow[] = Array.from({ length: 20 }, (_, i) => ({ t: 1 + i, yes: [48, 52] }));
const buy = (cents: number) => (ctx: ScriptContext) => void ctx.limit(yes, true, cents * 100, 10 * SHARES);

test("the texts of reasons are the names of the refusals", () => {
  expect(Object.values(Refusal).map(refusalText)).toEqual([...ORDER_REASONS]);
});

describe("a replacement", () => {
  test("leaves when the cancel is confirmed, under the id that the call gave", () => {
    const { told, result } = run({
      books: { 0: buy(40), 2: (ctx) => void ctx.replace(1, 4_100, 12 * SHARES), 5: (ctx) => ctx.cancel(2) },
      rows: STILL.slice(0, 9),
    });
    expect(told).toEqual(["2.05 1 live", "3.15 1 canceled", "4.05 2 live", "6.15 2 canceled"]);
    expect(result.orders).toBe(2);
  });

  test("of a replacement that still waits goes on with the same cancel", () => {
    const chain = (ctx: ScriptContext) => {
      const second = ctx.replace(1, 4_100, 10 * SHARES);
      const third = ctx.replace(second, 4_200, 10 * SHARES);
      ctx.replace(1, 4_300, 10 * SHARES);
      ctx.replace(third, 4_400, 11 * SHARES);
    };
    const { told, result } = run({ books: { 0: buy(40), 2: chain }, rows: STILL.slice(0, 6) });
    expect(told.slice(1)).toEqual([
      "3.05 2 rejected canceled_first",
      "3.05 4 rejected not_open",
      "3.05 3 rejected canceled_first",
      "3.15 1 canceled",
      "4.05 5 live",
      "900.05 5 expired",
    ]);
    expect(result.rejects).toEqual({ notOpen: 1, canceledFirst: 2 });
  });

  test("never doubles an order that fills before its cancel", () => {
    const rows: readonly TestRow[] = [...STILL.slice(0, 3), { t: 3.05, yes: [36, 38] }, ...STILL.slice(4, 7)];
    const { told, positions } = run({
      books: { 0: buy(40), 2: (ctx) => void ctx.replace(1, 4_100, 10 * SHARES) },
      rows,
    });
    expect(told.slice(1, 4)).toEqual(["3.1 fill 1 10 confirmed 50 ms ago", "3.1 1 filled", "3.15 2 rejected not_open"]);
    expect(positions).toEqual([[10 * SHARES, 0]]);
  });

  test("of an id that is not open, or of an order of a quote, is rejected", () => {
    const { told } = run({
      books: {
        0: (ctx) => {
          ctx.quote(4_000, -1, 10 * SHARES);
          ctx.replace(77, 4_100, 10 * SHARES);
        },
        3: (ctx) => void ctx.replace(2, 4_100, 10 * SHARES),
      },
      rows: STILL.slice(0, 5),
    });
    expect(told.slice(0, 3)).toEqual(["1.05 1 rejected not_open", "2.05 2 live", "4.05 3 rejected not_open"]);
  });

  test("is dropped by cancel_all while it waits", () => {
    const { told } = run({
      books: {
        0: buy(40),
        2: (ctx) => {
          ctx.replace(1, 4_100, 10 * SHARES);
          ctx.cancelAll();
        },
      },
      rows: STILL.slice(0, 6),
    });
    expect(told).toEqual(["2.05 1 live", "3.05 2 rejected canceled_first", "3.15 1 canceled"]);
  });

  test("keeps post-only, and may spend what the old order held", () => {
    const post = (ctx: ScriptContext) => void ctx.limit(yes, true, 4_000, 20 * SHARES, 0, 1);
    const books = {
      0: post,
      2: (ctx: ScriptContext) => void ctx.replace(1, 4_100, 19 * SHARES),
      5: (ctx: ScriptContext) => void ctx.replace(2, 5_300, 10 * SHARES),
    };
    const { told } = run({ books, rows: STILL.slice(0, 9), cash: 8 * SHARES });
    expect(told.slice(2)).toEqual(["4.05 2 live", "6.15 2 canceled", "7.05 3 rejected would_cross"]);
  });
});

describe("splits and merges", () => {
  const split = (shares: number) => (ctx: ScriptContext) => void ctx.settle(IntentOp.split, 0, shares * SHARES);
  const merge = (shares: number) => (ctx: ScriptContext) => void ctx.settle(IntentOp.merge, 0, shares * SHARES);

  test("a split and a merge of as much leave the cash as it was", () => {
    const cash: number[] = [];
    const look = (ctx: ScriptContext) => cash.push(ctx.in("cash") - CASH, ctx.in("positionYes"), ctx.in("positionNo"));
    const { told, result, positions } = run({
      books: { 0: split(25.5), 1: look, 7: merge(25.5), 8: look, 14: look },
      rows: STILL,
    });
    expect(told).toEqual(["6 1 filled", "13 2 filled"]);
    // The cash is held from the start; the tokens of the merge are not gone before it is done.
    expect(cash).toEqual([-25.5 * SHARES, 0, 0, -25.5 * SHARES, 25.5 * SHARES, 25.5 * SHARES, 0, 0, 0]);
    expect(positions).toEqual([[0, 0]]);
    expect(result.unresolvedPnl).toBe(0);
    expect(result.settling).toEqual({
      split: { done: 1, amount: 25.5 * SHARES, refused: 0 },
      merge: { done: 1, amount: 25.5 * SHARES, refused: 0 },
    });
    expect(result.models.some(({ name }) => name === "constant delay")).toBe(true);
  });

  test("what a merge gives cannot be sold meanwhile", () => {
    const sellWhatGoes = (ctx: ScriptContext) => {
      merge(15)(ctx);
      ctx.limit(yes, false, 5_500, 10 * SHARES);
    };
    const { told } = run({
      books: { 0: split(20), 7: sellWhatGoes },
      rows: STILL.slice(0, 10),
    });
    expect(told.slice(1, 2)).toEqual(["8.05 3 rejected insufficient_position"]);
  });

  test("without cash or tokens they are refused with the reason, and nothing is held", () => {
    const { told, result } = run({
      books: { 0: split(600), 1: merge(1), 2: split(0), 3: split(400), 4: split(200) },
      rows: STILL.slice(0, 12),
    });
    expect(told).toEqual([
      "1.05 1 rejected gross_limit",
      "2.05 2 rejected insufficient_position",
      "3.05 3 rejected invalid",
      "5.05 5 rejected gross_limit",
      "9 4 filled",
    ]);
    expect(result.settling?.split).toEqual({ done: 1, amount: 400 * SHARES, refused: 3 });
    expect(result.rejects).toEqual({ invalid: 1, insufficientPosition: 1, grossLimit: 2 });
  });

  test("a split takes no cash that an order or another split holds", () => {
    const books = { 0: buy(40), 1: split(5), 2: split(2) };
    const { told } = run({ books, rows: STILL.slice(0, 9), cash: 10 * SHARES });
    expect(told.slice(0, 3)).toEqual(["2.05 1 live", "3.05 3 rejected insufficient_cash", "7 2 filled"]);
  });

  test("one on its way at the market's end is done before", () => {
    const { result } = run({
      books: { 1: split(30) },
      rows: [
        { t: 1, yes: [48, 52] },
        { t: 899, yes: [48, 52] },
      ],
      markets: [testMarket({ winner: 0 })],
    });
    expect(result.marketTable[0]).toMatchObject({ pnl: 0, position: { yes: 0, no: 0 } });
    expect(result.settling?.split?.done).toBe(1);
  });
});

describe("redemptions", () => {
  const TWO = [0, 1].map((index) =>
    testMarket({ index, event: 0, winner: index === 0 ? 0 : 1, closesAt: testMarket().closesAt + index * 60e6 }),
  );
  const rows: readonly TestRow[] = [
    { t: 1, market: 0, yes: [48, 52] },
    { t: 2, market: 1, yes: [48, 52] },
    { t: 3, market: 0, yes: [48, 52] },
    { t: 950, market: 1, yes: [48, 52] },
    { t: 958, market: 1, yes: [48, 52] },
  ];
  const hold = (ctx: ScriptContext) => void ctx.limit(yes, true, 5_200, 10 * SHARES);
  const redeem = (ctx: ScriptContext) => void ctx.settle(IntentOp.redeem, 0, 0);

  test("pay a dollar a winning share when the strategy asks for it", () => {
    const cash: number[] = [];
    const look = (ctx: ScriptContext) => cash.push(ctx.in("cash") - CASH);
    const twice = (ctx: ScriptContext) => {
      look(ctx);
      redeem(ctx);
      redeem(ctx);
    };
    const { told, result, positions } = run({
      books: { 0: hold, 2: redeem, 3: twice, 4: look },
      rows,
      markets: TWO,
      redemption: "manual",
    });
    expect(told).toEqual(
      [
        "3.05 1 filled",
        "3.05 2 rejected not_resolved",
        "950.05 4 rejected insufficient_position",
        "955 3 filled",
      ].flatMap((line) => (line.endsWith("1 filled") ? ["3.05 fill 1 10 confirmed 50 ms ago", line] : [line])),
    );
    expect(cash).toEqual([-5.2 * SHARES, 4.8 * SHARES]);
    expect(positions[0]).toEqual([0, 0]);
    expect(result.marketTable[0]?.pnl).toBe(4.8 * SHARES);
    expect(result.settling?.redeem).toEqual({ done: 1, amount: 10 * SHARES, refused: 2 });
  });

  test("left to the engine: at the resolution, or where the strategy forgot, at its end", () => {
    const manual = run({ books: { 0: hold }, rows, markets: TWO, redemption: "manual" });
    const auto = run({ books: { 0: hold }, rows, markets: TWO });
    expect(manual.result.marketTable.map(({ pnl }) => pnl)).toEqual(auto.result.marketTable.map(({ pnl }) => pnl));
    expect(manual.result.settling).toBeNull();
  });
});

describe("conversions", () => {
  const THREE = [0, 1, 2].map((index) => testMarket({ index, event: 0, winner: index === 2 ? 0 : 1 }));
  const rows: readonly TestRow[] = Array.from({ length: 24 }, (_, i) => ({
    t: 1 + i,
    market: i % 3,
    yes: [30, 34],
    no: [64, 68],
  }));
  const hold = (ctx: ScriptContext) => {
    for (const row of [0, 1]) ctx.basket([row, no, 6_800, 10 * SHARES]);
  };
  const convert = (amount: number, sum: number) => (ctx: ScriptContext) =>
    void ctx.settle(IntentOp.convert, 0, amount * SHARES, sum);

  test("of m NO tokens give m - 1 dollars and YES of the others, and no worth is lost", () => {
    const cash: number[] = [];
    const { told, result } = run({
      books: { 3: hold, 8: convert(10, 3), 9: convert(1, 1), 17: (ctx) => cash.push(ctx.in("cash")) },
      rows,
      markets: THREE,
    });
    expect(told.filter((line) => !line.includes(" fill ")).slice(2)).toEqual([
      "10.05 4 rejected insufficient_position",
      "14 3 filled",
    ]);
    // Two buys of 6.80, and one times ten dollars back.
    expect(cash).toEqual([CASH - 3.6 * SHARES]);
    // The third market wins: 10 YES of it are worth ten dollars.
    expect(result.marketTable.reduce((sum, { pnl }) => sum + pnl, 0)).toBe(6.4 * SHARES);
    expect(result.settling?.convert).toEqual({ done: 1, amount: 10 * SHARES, refused: 1 });
  });

  test("of an event of which it is not known that one market comes true are refused", () => {
    const { told } = run({
      books: { 0: convert(5, 1) },
      rows: STILL.slice(0, 6),
    });
    expect(told).toEqual(["1.05 1 rejected not_exclusive"]);
  });
});

describe("levels of a quote", () => {
  const level = (cents: number, shares: number) => [cents * 100, shares * SHARES] as const;

  test("rest each on its own; a new target keeps those that did not change", () => {
    const { told, result } = run({
      books: {
        0: (ctx) => ctx.levels([level(45, 10), level(46, 5), level(44, 20)], [level(54, 10)]),
        3: (ctx) => ctx.levels([level(46, 5), level(45, 10), level(43, 20)], [level(54, 10)]),
      },
      rows: STILL.slice(0, 8),
    });
    // The best bid leaves first; only the third level goes and comes.
    expect(told.slice(0, 7)).toEqual([
      "2.05 1 live",
      "2.05 2 live",
      "2.05 3 live",
      "2.05 4 live",
      "4.15 3 canceled",
      "5.05 5 live",
      "900.05 1 expired",
    ]);
    expect(result.orders).toBe(5);
    expect(result.quotesDropped).toEqual({});
  });

  test("a level that would cross is left out, the others stand; what is held is sold at the best ask first", () => {
    const { told, result } = run({
      books: {
        0: (ctx) => void ctx.limit(yes, true, 5_200, 12 * SHARES),
        3: (ctx) => ctx.levels([level(53, 10), level(45, 10)], [level(56, 10), level(55, 12)]),
      },
      rows: STILL.slice(0, 6),
    });
    expect(result.quotesDropped).toEqual({ wouldCross: 1 });
    expect(told.filter((line) => line.includes("live"))).toEqual(["5.05 2 live", "5.05 3 live", "5.05 4 live"]);
  });

  test("more levels than a side takes are dropped, whoever wrote them", () => {
    const many = Array.from({ length: 11 }, (_, i) => level(30 + i, 5));
    const { result } = run({ books: { 0: (ctx) => ctx.levels(many, []) }, rows: STILL.slice(0, 4) });
    expect(result.quotesDropped).toEqual({ invalid: 1 });
    expect(result.orders).toBe(10);
  });
});
