import { describe, expect, test } from "vitest";
import { IntentFlag, OrderStatus, Outcome, Tif } from "../../runtime/abi/layout.ts";
import { FEED, FEED_SLOTS } from "../core/feed.ts";
import {
  at,
  type ScriptContext,
  ScriptError,
  scriptedModule,
  type TestRow,
  testFeed,
  testMarket,
} from "../core/test-support.ts";
import { SlotHash } from "../core/trace.ts";
import { UnknownFeeCategory } from "../exchange/fees.ts";
import { runBacktest, runBacktestAsync } from "./backtest.ts";
import { BacktestConfigError, DEFAULT_BACKTEST } from "./backtest-config.ts";

const SHARES = 1e6;
const params = new Float64Array(0);

/** Rows a second apart from second 1 on, with the given YES books. */
function rows(...books: (readonly [number | null, number | null])[]): TestRow[] {
  return books.map((yes, i) => ({ t: i + 1, yes }));
}

/** Runs `action` at the first book row, and notes what the strategy is told of its orders. */
function once(action: (ctx: ScriptContext) => void, feed: TestRow[], config = DEFAULT_BACKTEST, market = testMarket()) {
  const told: string[] = [];
  const module = scriptedModule({
    state: [0],
    handlers: {
      book: (ctx) => {
        if (ctx.state[0]!++ === 0) action(ctx);
      },
      fill: (ctx) => {
        const side = ctx.in("fillIsBuy") === 1 ? "buy" : "sell";
        const outcome = ctx.in("fillOutcome") === Outcome.yes ? "YES" : "NO";
        const role = ctx.in("fillIsMaker") === 1 ? "maker" : "taker";
        const seconds = (ctx.in("now") - at(0)) / 1e6;
        told.push(
          `${seconds} fill ${ctx.in("fillOrder")} ${side} ${outcome} ${ctx.in("fillSize") / SHARES}@${ctx.in("fillPrice") / 100} ${role} fee ${ctx.in("fillFee")}`,
        );
      },
      order: (ctx) => {
        const name = Object.entries(OrderStatus).find(([, status]) => status === ctx.in("orderStatus"))?.[0];
        told.push(
          `${(ctx.in("now") - at(0)) / 1e6} ${name} ${ctx.in("orderId")} left ${ctx.in("orderRemaining") / SHARES}`,
        );
      },
    },
  });
  const result = runBacktest({ module, feed: testFeed(feed, [market]), params, config });
  return { told, result };
}

describe("orders and fills", () => {
  test("a resting bid fills only when the ask quotes strictly through it, at its own price, without a fee", () => {
    const { told, result } = once(
      (ctx) => ctx.limit(Outcome.yes, true, 5000, 20 * SHARES),
      rows([50, 52], [50, 52], [49, 50], [48, 49]),
    );
    expect(told).toEqual(["2.05 live 1 left 20", "4.05 fill 1 buy YES 20@50 maker fee 0", "4.05 filled 1 left 0"]);
    expect(result.fills).toEqual({ maker: 1, taker: 0, total: 1 });
    // 20 shares for 10 dollars, worth the last mid 0.485; the bid rested under a mid of 0.495.
    expect(result.unresolvedPnl).toBe(-300_000);
    expect(result.marketTable[0]!.parts).toMatchObject({ spread: -100_000, inventory: -200_000 });
    expect(result.pnl).toBe(0);
    expect(result.unresolved).toBe(1);
  });

  test("an order never meets the book of its decision, but that of the first row at or after its arrival", () => {
    const buy = (ctx: ScriptContext) => ctx.limit(Outcome.yes, true, 5200, 20 * SHARES, Tif.fak);
    expect(once(buy, rows([50, 52], [50, 55])).told).toEqual(["2.05 canceled 1 left 20"]);
    const row = (t: number, ask: number): TestRow => ({ t, yes: [50, ask] });
    expect(once(buy, [row(1, 52), row(1.099, 51), row(1.1, 55)]).told).toEqual(["1.15 canceled 1 left 20"]);
    expect(once(buy, [row(1, 52), row(1.099, 55), row(1.1, 51)]).told).toEqual([
      "1.15 fill 1 buy YES 20@51 taker fee 0",
      "1.15 filled 1 left 0",
    ]);
  });

  test("an order of NO is checked against the book of NO", () => {
    const feed: TestRow[] = [
      { t: 1, yes: [50, 52], no: [48, 50] },
      { t: 2, yes: [50, 52], no: [48, 49] },
      { t: 3, yes: [54, 56], no: [46, 48] },
    ];
    expect(once((ctx) => ctx.limit(Outcome.no, true, 4900, 10 * SHARES), feed).told).toEqual([
      "2.05 fill 1 buy NO 10@49 taker fee 0",
      "2.05 filled 1 left 0",
    ]);
  });

  test("taking stops at the size that the source tells; the rest of a GTC rests, that of a FAK goes", () => {
    const feed = rows([50, 52], [50, 52], [50, 51]).map((row) => ({ ...row, size: 15 }));
    expect(once((ctx) => ctx.limit(Outcome.yes, true, 5200, 40 * SHARES), feed).told).toEqual([
      "2.05 fill 1 buy YES 15@52 taker fee 0",
      "3.05 fill 1 buy YES 25@52 maker fee 0",
      "3.05 filled 1 left 0",
    ]);
    expect(once((ctx) => ctx.limit(Outcome.yes, true, 5200, 40 * SHARES, Tif.fak), feed).told).toEqual([
      "2.05 fill 1 buy YES 15@52 taker fee 0",
      "2.05 canceled 1 left 25",
    ]);
    expect(once((ctx) => ctx.limit(Outcome.yes, true, 5200, 40 * SHARES, Tif.fok), feed).told).toEqual([
      "2.05 canceled 1 left 40",
    ]);
  });

  test("without a size from the source it is the named assumption, used up within a row and renewed by the next", () => {
    const take = (ctx: ScriptContext) => {
      ctx.limit(Outcome.yes, true, 5200, 60 * SHARES, Tif.fak);
      ctx.limit(Outcome.yes, true, 5200, 60 * SHARES, Tif.fak);
    };
    const { told, result } = once(take, rows([50, 52], [50, 52]));
    expect(told).toEqual([
      "2.05 fill 1 buy YES 60@52 taker fee 0",
      "2.05 filled 1 left 0",
      "2.05 fill 2 buy YES 40@52 taker fee 0",
      "2.05 canceled 2 left 20",
    ]);
    expect(result.models.find((model) => model.model === "taking")?.parameters).toEqual({ assumeSize: 100 * SHARES });
  });

  test("a taker pays the fee of the era; a maker pays none", () => {
    const market = testMarket({ feeCategory: "crypto-15m" });
    const buy = (ctx: ScriptContext) => ctx.limit(Outcome.yes, true, 5000, 100 * SHARES);
    const feed = rows([49, 50], [49, 50], [49, 50]);
    expect(once(buy, feed, DEFAULT_BACKTEST, market).told[0]).toBe("2.05 fill 1 buy YES 100@50 taker fee 0");
    // The same feed in October 2026.
    const later = Date.parse("2026-10-01T00:00:00Z") * 1000 - at(0);
    const shifted = testFeed(feed, [{ ...market, opensAt: at(0) + later, closesAt: at(900) + later }]);
    for (let i = 0; i < shifted.count; i++) shifted.rows[i * FEED_SLOTS + FEED.time]! += later;
    const module = scriptedModule({
      state: [0],
      handlers: {
        book: (ctx) => {
          if (ctx.state[0]!++ === 0) buy(ctx);
        },
      },
    });
    const result = runBacktest({ module, feed: shifted, params });
    expect(result.fees).toBe(1_750_000);
    // 100 shares at 0.50, worth 0.495, less the fee.
    expect(result.unresolvedPnl).toBe(-500_000 - 1_750_000);
    expect(result.marketTable[0]!.parts).toEqual({
      spread: -500_000,
      inventory: 0,
      fee: -1_750_000,
      settlement: 0,
      total: -2_250_000,
    });
  });

  test("a market buy spends at most its budget, a market sell takes the bid", () => {
    const buy = (ctx: ScriptContext) => ctx.market(Outcome.yes, true, 10_000_000);
    // 10 dollars at 0.50 are 20 shares; at 0.40 no more than those; at 0.80 12.5.
    expect(once(buy, rows([49, 50], [39, 40])).told[0]).toBe("2.05 fill 1 buy YES 20@40 taker fee 0");
    expect(once(buy, rows([49, 50], [79, 80])).told).toEqual([
      "2.05 fill 1 buy YES 12.5@80 taker fee 0",
      "2.05 canceled 1 left 7.5",
    ]);
    const both = (ctx: ScriptContext) => {
      if (ctx.in("now") === at(1)) ctx.market(Outcome.yes, true, 10_000_000);
      if (ctx.in("now") === at(3)) ctx.market(Outcome.yes, false, ctx.in("positionYes"));
    };
    const module = scriptedModule({ handlers: { book: both } });
    const result = runBacktest({ module, feed: testFeed(rows([49, 50], [49, 50], [59, 60], [60, 61])), params });
    expect(result.unresolvedPnl).toBe(20 * 600_000 - 10_000_000);
    expect(result.marketTable[0]!.position).toEqual({ yes: 0, no: 0 });
    expect(result.marketTable[0]!.realised).toBe(2_000_000);
  });

  test("a post-only order that would take on arrival is rejected", () => {
    const { told, result } = once(
      (ctx) => ctx.limit(Outcome.yes, true, 5100, 10 * SHARES, Tif.gtc, IntentFlag.postOnly),
      rows([50, 52], [50, 51]),
    );
    expect(told).toEqual(["2.05 rejected 1 left 10"]);
    expect(result.rejects).toEqual({ wouldCross: 1 });
  });

  test("an order that would meet an own one is refused, also across the two outcomes", () => {
    const act = (ctx: ScriptContext) => {
      ctx.limit(Outcome.yes, true, 5000, 10 * SHARES);
      // A buy of NO at 0.50 is a sale of YES at 0.50.
      ctx.limit(Outcome.no, true, 5000, 10 * SHARES);
      ctx.limit(Outcome.no, true, 4900, 10 * SHARES);
    };
    const { told, result } = once(act, rows([48, 52], [48, 52]));
    expect(told.slice(0, 3)).toEqual(["2.05 live 1 left 10", "2.05 rejected 2 left 10", "2.05 live 3 left 10"]);
    expect(result.rejects).toEqual({ selfTrade: 1 });
  });

  test("a cancel works on arrival: before a row at the same time, not before an earlier one", () => {
    const cancelAt = (t: number, through: number) => {
      const act = (ctx: ScriptContext) => {
        if (ctx.in("now") === at(1)) ctx.limit(Outcome.yes, true, 5000, 10 * SHARES);
        if (ctx.in("now") === at(t)) ctx.cancel(1);
      };
      const feed: TestRow[] = [
        { t: 1, yes: [50, 52] },
        { t: 2, yes: [50, 52] },
        { t: through, yes: [48, 49] },
      ];
      return runBacktest({ module: scriptedModule({ handlers: { book: act } }), feed: testFeed(feed), params }).fills;
    };
    expect(cancelAt(2, 2.1).total).toBe(0);
    expect(cancelAt(2, 2.099).total).toBe(1);
  });

  test("open orders expire at the close; the market is resolved by its best bid, and a row at the close counts", () => {
    const feed: TestRow[] = [
      { t: 1, yes: [50, 52] },
      { t: 2, yes: [50, 52] },
      { t: 3, yes: [48, 49] },
      { t: 450, yes: [70, 72] },
      { t: 900, yes: [96, 98] },
      { t: 901, yes: [10, 12] },
    ];
    const act = (ctx: ScriptContext) => {
      ctx.limit(Outcome.yes, true, 5000, 10 * SHARES);
      ctx.limit(Outcome.yes, true, 1000, 10 * SHARES);
    };
    const { told, result } = once(act, feed);
    expect(told.slice(2)).toEqual([
      "3.05 fill 1 buy YES 10@50 maker fee 0",
      "3.05 filled 1 left 0",
      "900.05 expired 2 left 10",
    ]);
    expect(result.marketTable[0]).toMatchObject({ winner: "YES", resolution: "bestBid", pnl: 5_000_000 });
    expect(result).toMatchObject({
      pnl: 5_000_000,
      unresolved: 0,
      unresolvedPnl: 0,
      lateRows: 1,
      events: 6,
      markets: 1,
    });
    expect(result.pnlParts.total).toBe(5_000_000);
  });

  test("many resting orders are filled in the order of their age, each only where it is crossed", () => {
    const act = (ctx: ScriptContext) => {
      for (let i = 0; i < 40; i++) ctx.limit(Outcome.yes, true, 1000 + 100 * i, 5 * SHARES);
    };
    const { told, result } = once(act, rows([60, 62], [60, 62], [28, 29]));
    const fills = told.filter((line) => line.includes(" fill "));
    expect(fills).toHaveLength(20);
    expect(fills[0]).toBe("3.05 fill 21 buy YES 5@30 maker fee 0");
    expect(fills[19]).toBe("3.05 fill 40 buy YES 5@49 maker fee 0");
    expect(told.filter((line) => line.includes(" expired "))).toHaveLength(20);
    expect(result.orders).toBe(40);
  });

  test("the grid of a tickChange row holds from then on", () => {
    const act = (ctx: ScriptContext) => ctx.limit(Outcome.yes, true, 5010, 10 * SHARES);
    const fine: TestRow[] = [{ t: 0.5, tick: 10 }, ...rows([50, 52], [50, 52])];
    expect(once(act, fine).told[0]).toBe("2.05 live 1 left 10");
    expect(once(act, rows([50, 52], [50, 52])).told).toEqual(["1.05 rejected 1 left 10"]);
    const coarse: TestRow[] = [
      { t: 1, yes: [50, 52] },
      { t: 1.05, tick: 1000 },
      { t: 2, yes: [50, 52] },
    ];
    const late = once((ctx) => ctx.limit(Outcome.yes, true, 4900, 10 * SHARES), coarse);
    expect(late.result.rejects).toEqual({ offGrid: 1 });
  });
});

describe("resolution", () => {
  const end = (yes: readonly [number | null, number | null], t = 895, winner: 0 | 1 | null = null) => {
    const feed: TestRow[] = [
      { t: 1, yes: [50, 52] },
      { t, yes },
    ];
    return once(() => undefined, feed, DEFAULT_BACKTEST, testMarket({ winner })).result;
  };

  test.each([
    ["a bid of 0.95", [95, 96], 895, null, "YES", "bestBid"],
    ["a bid of 0.94", [94, 96], 895, null, null, "undecided"],
    ["the other side, with an empty bid", [null, 5], 895, null, "NO", "bestBid"],
    ["a bid seen 11 s before the end", [99, null], 889, null, null, "undecided"],
    ["a bid seen 10 s before the end", [99, null], 890, null, "YES", "bestBid"],
    ["a recorded winner, against the bid", [99, null], 895, 1, "NO", "recorded"],
  ] as const)("%s", (_name, yes, t, winner, expected, source) => {
    expect(end(yes, t, winner).marketTable[0]).toMatchObject({ winner: expected, resolution: source });
  });

  test("an undecided market is valued at its last two-sided mid, beside the headline", () => {
    const feed: TestRow[] = [
      { t: 1, yes: [50, 52] },
      { t: 2, yes: [50, 52] },
      { t: 3, yes: [40, 44] },
      { t: 899, yes: [null, 60] },
    ];
    const { result } = once((ctx) => ctx.limit(Outcome.yes, true, 5200, 10 * SHARES, Tif.fak), feed);
    expect(result).toMatchObject({ pnl: 0, unresolved: 1, unresolvedPnl: 10 * 420_000 - 5_200_000 });
    expect(result.marketTable[0]!.position).toEqual({ yes: 10 * SHARES, no: 0 });
  });

  test("tells the strategy the outcome, then stops it", () => {
    const seen: [string, number, number][] = [];
    const note = (name: string) => (ctx: ScriptContext) => {
      seen.push([name, (ctx.in("now") - at(0)) / 1e6, ctx.in("resolvedOutcome")]);
    };
    const module = scriptedModule({
      handlers: { start: note("start"), resolution: note("resolution"), stop: note("stop") },
    });
    const result = runBacktest({
      module,
      feed: testFeed([
        { t: 1, yes: [50, 52] },
        { t: 899, yes: [3, 4] },
      ]),
      params,
    });
    expect(seen).toEqual([
      ["start", 1, -1],
      ["resolution", 900.15, Outcome.no],
      ["stop", 900.15, Outcome.no],
    ]);
    expect(result.marketTable[0]!.status).toBe("finished");
  });
});

describe("timers", () => {
  const ticks = (feed: TestRow[], markets = [testMarket()], period = 400_000) => {
    const seen: string[] = [];
    const note = (name: string) => (ctx: ScriptContext) => {
      seen.push(`${name} ${(ctx.in("now") - at(0)) / 1e6}`);
    };
    const module = scriptedModule({ timer: period, handlers: { book: note("book"), timer: note("timer") } });
    const result = runBacktest({ module, feed: testFeed(feed, markets), params });
    expect(result.timers).toBe(seen.filter((line) => line.startsWith("timer")).length);
    return { seen, result };
  };

  test("run on a grid from the instance's start, in time order, after a row of the same time, none after the last row", () => {
    expect(ticks(rows([50, 52], [50, 52], [50, 52])).seen).toEqual([
      "book 1",
      "timer 1.4",
      "timer 1.8",
      "book 2",
      "timer 2.2",
      "timer 2.6",
      "book 3",
    ]);
    const feed = [1, 1.8, 1.9].map((t) => ({ t, yes: [50, 52] as const }));
    expect(ticks(feed).seen).toEqual(["book 1", "timer 1.4", "book 1.8", "timer 1.8", "book 1.9"]);
  });

  test("run only while the market is open", () => {
    const markets = [testMarket({ closesAt: at(2) }), testMarket({ index: 1, opensAt: at(50) })];
    const feed: TestRow[] = [
      { t: 1, yes: [50, 52] },
      { t: 4, yes: [50, 52], market: 1 },
    ];
    expect(ticks(feed, markets, 500_000).seen).toEqual(["book 1", "timer 1.5", "timer 2", "book 4"]);
  });

  test("are left out of a gap of over ten minutes, and stay on their grid", () => {
    const market = testMarket({ closesAt: at(5000) });
    const feed = [1, 1.5, 602, 602.5].map((t) => ({ t, yes: [50, 52] as const }));
    const { seen, result } = ticks(feed, [market]);
    expect(seen).toEqual(["book 1", "timer 1.4", "book 1.5", "book 602", "timer 602.2", "book 602.5"]);
    expect(result.gaps).toBe(1);
  });

  test("a gap cancels the open orders before its first row", () => {
    const market = testMarket({ closesAt: at(5000) });
    const feed = [
      { t: 1, yes: [50, 52] as const },
      { t: 2, yes: [50, 52] as const },
      { t: 700, yes: [40, 42] as const },
    ];
    const { told } = once((ctx) => ctx.limit(Outcome.yes, true, 5000, 10 * SHARES), feed, DEFAULT_BACKTEST, market);
    expect(told).toEqual(["2.05 live 1 left 10", "700.05 canceled 1 left 10"]);
  });

  test("a market opens at its time where the log has begun, else at its first row", () => {
    const starts: string[] = [];
    const module = scriptedModule({
      handlers: {
        start: (ctx) => {
          starts.push(`${(ctx.in("opensAt") - at(0)) / 1e6}: ${(ctx.in("now") - at(0)) / 1e6}`);
        },
      },
    });
    const markets = [
      testMarket(),
      testMarket({ index: 1, opensAt: at(2) }),
      testMarket({ index: 2, opensAt: at(9) }),
      testMarket({ index: 3, opensAt: at(3) }),
      testMarket({ index: 4, series: "other" }),
    ];
    const feed = testFeed(
      [
        { t: 1, yes: [50, 52] },
        { t: 4, yes: [50, 52], market: 1 },
        { t: 5, yes: [50, 52], market: 2 },
        { t: 6, yes: [50, 52], market: 4 },
      ],
      markets,
    );
    const result = runBacktest({ module, feed, params });
    expect(starts).toEqual(["0: 1", "2: 2", "9: 5"]);
    expect(result).toMatchObject({ marketsSeen: 3, events: 4 });
  });
});

describe("a strategy that fails", () => {
  /** Counts its events; fails at the given one of the first market, after an order and a log line. */
  const failing = (event: number) =>
    scriptedModule({
      state: [0],
      templates: [
        { parts: ["event ", ""], args: [{ type: "int", digits: null }] },
        { parts: ["bad ", ""], args: [{ type: "float", digits: 2 }] },
      ],
      handlers: {
        book: (ctx) => {
          ctx.state[0]!++;
          if (ctx.state[0] === 1) ctx.limit(Outcome.yes, true, 1000, 10 * SHARES);
          if (ctx.state[0] !== event || ctx.in("opensAt") !== at(0)) return;
          ctx.log(0, event);
          ctx.limit(Outcome.yes, true, 5200, 10 * SHARES);
          throw new ScriptError("ValueError", 17, 1, [0.125]);
        },
      },
    });
  const markets = [testMarket(), testMarket({ index: 1, opensAt: at(0) + 1 })];
  const feed = (n: number) =>
    testFeed(
      Array.from({ length: n }, (_, i) => ({ t: i / 2, yes: [50, 52] as const, market: i % 2 })),
      markets,
    );

  test.each([1, 2, 255, 256, 257, 600])("at event %d is halted, with the state before that event", (event) => {
    const logs: string[] = [];
    const data = feed(1300);
    const result = runBacktest({
      module: failing(event),
      feed: data,
      params,
      onLog: (level, market, time, line) => logs.push(`${level} ${market} ${(time - at(0)) / 1e6} ${line}`),
    });
    const time = event - 1;
    expect(result.halted).toBe(1);
    expect(result.error).toEqual({
      type: "ValueError",
      code: "PMT1003",
      file: "scripted.py",
      line: 17,
      event: "on_book",
      eventIndex: event === 1 ? 1 : 2 * time + 2,
      market: "test-15m-0",
      time: at(time),
      message: "bad 0.12",
      site: null,
    });
    expect(logs).toEqual([`20 test-15m-0 ${time} event ${event}`]);
    expect(result.marketTable.map((market) => market.status)).toEqual(["halted", "finished"]);
    // The other instance goes on to the end; the first one's last good state is that after event - 1.
    const same = new SlotHash();
    for (const value of [0, 1, event - 1, 1, 1, 650]) same.add(value);
    expect(result.stateHash).toBe(same.digest());
    // The order of the failed event never left.
    expect(result.orders).toBe(event === 1 ? 1 : 2);
  });

  test("has its open orders cancelled", () => {
    const data = feed(20);
    const { fills } = runBacktest({ module: failing(2), feed: data, params });
    expect(fills.total).toBe(0);
    for (let i = 10; i < 20; i++) data.rows[i * FEED_SLOTS + FEED.yesAsk] = 900;
    // Only the healthy instance's bid at 0.10 is still there to be filled.
    expect(runBacktest({ module: failing(2), feed: data, params }).fills.total).toBe(1);
  });

  test("in its construction is halted at once, without a state", () => {
    const module = scriptedModule({
      construct: () => {
        throw new ScriptError("AssertionError", 3);
      },
      handlers: { book: (ctx) => ctx.limit(Outcome.yes, true, 1000, 10 * SHARES) },
    });
    const result = runBacktest({ module, feed: feed(10), params });
    expect(result).toMatchObject({ halted: 2, orders: 0, calls: 2 });
    expect(result.error).toMatchObject({ type: "AssertionError", code: "PMT1005", event: "__init__", message: "" });
    const same = new SlotHash();
    for (const value of [0, 0, 1, 0]) same.add(value);
    expect(result.stateHash).toBe(same.digest());
  });
});

test("a strategy that answers each refusal with more orders ends with its data", () => {
  const flood = (ctx: ScriptContext) => {
    for (let i = 0; i < 20; i++) ctx.limit(Outcome.yes, true, 5050, 10 * SHARES);
  };
  const module = scriptedModule({ handlers: { book: flood, order: flood } });
  const feed = testFeed(rows([50, 52], [50, 52], [50, 52]), [testMarket({ closesAt: at(5) })]);
  const result = runBacktest({ module, feed, params });
  // At most 256 are told at a time, every 50 ms until the market is resolved.
  expect(result.calls).toBeLessThan(256 * 20 * 5);
  expect(result).toMatchObject({ orders: 0, partial: false });
});

describe("a run", () => {
  const module = scriptedModule({
    handlers: { book: (ctx) => ctx.quote(ctx.in("yesBid"), ctx.in("yesAsk"), 10 * SHARES) },
  });
  const feed = testFeed(rows([50, 52], [50, 52], [48, 49], [52, 53], [50, 51]));

  test("ends where its signal was aborted, with a partial result", async () => {
    const control = new AbortController();
    const long = testFeed(Array.from({ length: 20_000 }, (_, i) => ({ t: i / 100, yes: [50, 52] as const })));
    let calls = 0;
    const onProgress = () => {
      if (++calls === 2) control.abort();
    };
    const result = runBacktest({ module, feed: long, params, onProgress, signal: control.signal });
    expect(result.partial).toBe(true);
    expect(result.rows).toBeGreaterThan(0);
    expect(result.rows).toBeLessThan(20_000);
    const later = new AbortController();
    setImmediate(() => later.abort());
    expect((await runBacktestAsync({ module, feed: long, params, signal: later.signal })).partial).toBe(true);
    expect((await runBacktestAsync({ module, feed, params })).partial).toBe(false);
  });

  test("is plain data that JSON keeps", () => {
    const result = runBacktest({ module, feed, params });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.schema).toBe("pmtc.backtest/1");
    expect(result.data.madeUp).toBe(true);
    expect(result.madeUp.map(({ name, value }) => [name, value])).toEqual([
      ["data", null],
      ["fees", null],
      ["size-at-best", 100 * SHARES],
    ]);
  });

  test("without rows is an empty result", () => {
    expect(runBacktest({ module, feed: testFeed([], []), params })).toMatchObject({
      events: 0,
      marketsSeen: 0,
      pnl: 0,
    });
  });

  test("refuses figures that are no whole numbers, and an unknown fee category", () => {
    const config = { ...DEFAULT_BACKTEST, cash: 0.5 };
    expect(() => runBacktest({ module, feed, params, config })).toThrow(BacktestConfigError);
    const still = { latency: { feed: 0, entry: 0, response: 0 }, assumeSize: 1 };
    expect(() => runBacktest({ module, feed, params, config: { ...DEFAULT_BACKTEST, exchange: still } })).toThrow(
      BacktestConfigError,
    );
    const odd = testFeed([], [testMarket({ feeCategory: "odd" })]);
    expect(() => runBacktest({ module, feed: odd, params })).toThrow(UnknownFeeCategory);
  });

  test("hashes every intent: one slot that differs gives another trace", () => {
    const variant = (size: number) =>
      runBacktest({
        module: scriptedModule({ handlers: { book: (ctx) => ctx.quote(4000, 6000, size) } }),
        feed,
        params,
      }).traceHash;
    expect(variant(10 * SHARES)).toBe(variant(10 * SHARES));
    expect(variant(10 * SHARES)).not.toBe(variant(10 * SHARES + 1));
  });
});
