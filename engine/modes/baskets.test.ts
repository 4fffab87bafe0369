import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OrderStatus, Outcome } from "../../runtime/abi/layout.ts";
import type { Market } from "../core/feed.ts";
import {
  at,
  type ScriptContext,
  ScriptError,
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
type Leg = readonly [market: number, outcome: number, cents: number, shares: number];

/** Three markets of one event. */
const THREE = [0, 1, 2].map((index) => testMarket({ index, event: 0, winner: index === 0 ? 0 : 1 }));

interface Setup {
  readonly legs: readonly Leg[];
  readonly rows: readonly TestRow[];
  readonly markets?: readonly Market[];
  readonly config?: typeof DEFAULT_BACKTEST;
  /** Called after the basket was sent, in later books. */
  readonly then?: (ctx: ScriptContext) => void;
  /** Book events before the one that sends the basket. */
  readonly after?: number;
}

/** Sends one basket and writes down what the strategy is told. */
function run({ legs, rows, markets = [testMarket()], config = DEFAULT_BACKTEST, then, after = 0 }: Setup) {
  const told: string[] = [];
  const seconds = (ctx: ScriptContext) => (ctx.in("now") - at(0)) / 1e6;
  const nameOf = (token: number) => `${token % 2 === 0 ? "YES" : "NO"}${Math.floor(token / 2)}`;
  const module = scriptedModule({
    scope: "event",
    state: [0],
    handlers: {
      book: (ctx) => {
        const seen = ctx.state[0]!++;
        if (seen === after) {
          ctx.basket(...legs.map(([m, o, cents, shares]) => [m, o, Math.round(cents * 100), shares * SHARES] as const));
        } else if (seen > after) then?.(ctx);
      },
      fill: (ctx) => {
        const side = ctx.in("fillIsBuy") === 1 ? "buy" : "sell";
        const what = `${side} ${nameOf(ctx.in("fillOutcome"))} ${ctx.in("fillSize") / SHARES}`;
        told.push(`${seconds(ctx)} ${ctx.in("fillOrder")} ${what}@${ctx.in("fillPrice") / 100}`);
      },
      order: (ctx) => {
        const name = Object.entries(OrderStatus).find(([, status]) => status === ctx.in("orderStatus"))?.[0];
        if (name !== "filled") told.push(`${seconds(ctx)} ${ctx.in("orderId")} ${name}`);
      },
    },
  });
  const feed = testFeed(rows, markets, testEvents(markets));
  const result = runBacktest({ module, feed, params: new Float64Array(0), config });
  return { told, result, positions: result.marketTable.map(({ position }) => [position.yes, position.no]) };
}

const PAIR: readonly Leg[] = [
  [0, yes, 50, 20],
  [0, no, 48, 20],
];
/** Both tokens' books, a row a second. */
const row = (t: number, yesBook: readonly [number | null, number | null], noBook: typeof yesBook): TestRow => ({
  t,
  yes: yesBook,
  no: noBook,
});
const GAP = row(1, [48, 50], [46, 48]);

describe("YES and NO of a market", () => {
  test("both asks still there at the next row: filled whole, and the gap counts as filled", () => {
    const { told, result, positions } = run({ legs: PAIR, rows: [GAP, row(2, [48, 50], [46, 47])] });
    expect(told).toEqual(["2.05 1 buy YES0 20@50", "2.05 2 buy NO0 20@47"]);
    expect(positions).toEqual([[20 * SHARES, 20 * SHARES]]);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, filled: 1 });
    expect(result.askGaps?.total).toEqual({ seen: 1, polls: 2, onePoll: 0, persisted: 1, filled: 1 });
    // 20 pairs for 19.40 dollars, at mids of 0.49 and 0.465.
    expect(result.unresolvedPnl).toBe(-0.3 * SHARES);
  });

  test("neither ask there: missed, and nothing is held", () => {
    const { told, result, positions } = run({ legs: PAIR, rows: [GAP, row(2, [48, 51], [46, 49]), GAP] });
    expect(told).toEqual(["2.05 1 canceled", "2.05 2 canceled"]);
    expect(positions).toEqual([[0, 0]]);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, missed: 1 });
    expect(result.askGaps?.total.filled).toBe(0);
  });

  test("one ask gone: the other leg is sold at the bid of the row after, and the loss is counted", () => {
    const rows = [GAP, row(2, [48, 50], [46, 49]), row(3, [47, 50], [46, 49])];
    const { told, result, positions } = run({ legs: PAIR, rows });
    expect(told).toEqual(["2.05 1 buy YES0 20@50", "2.05 2 canceled", "3.05 3 sell YES0 20@47"]);
    expect(positions).toEqual([[0, 0]]);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, broken: 1, unwindCost: 0.6 * SHARES });
    expect(result.unresolvedPnl).toBe(-0.6 * SHARES);
  });

  test("the loss holds the fees of both ways", () => {
    const charged = testMarket({ feeCategory: "crypto" });
    const rows = [GAP, row(2, [48, 50], [46, 49]), row(3, [50, 52], [46, 49])];
    const later = rows.map((one) => ({ ...one, t: one.t + 200 * 86_400 }));
    const market = { ...charged, opensAt: at(200 * 86_400), closesAt: at(200 * 86_400 + 900) };
    const { result } = run({ legs: PAIR, rows: later, markets: [market] });
    expect(result.fees).toBeGreaterThan(0);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, broken: 1, unwindCost: result.fees });
  });

  test("nobody bids: it is sold when somebody does, in as many parts as the sizes allow", () => {
    const rows: TestRow[] = [
      { ...GAP, size: 20 },
      { ...row(2, [null, 50], [46, 49]), size: 20 },
      { ...row(3, [null, 50], [46, 49]), size: 20 },
      { ...row(4, [47, 50], [46, 49]), size: 20 },
      { ...row(5, [45, 50], [46, 49]), size: 15 },
      { ...row(6, [44, 50], [46, 49]), size: 15 },
    ];
    const { told, result, positions } = run({ legs: PAIR, rows });
    expect(told).toEqual([
      "2.05 1 buy YES0 20@50",
      "2.05 2 canceled",
      "5.05 3 sell YES0 15@45",
      "5.05 3 canceled",
      "6.05 4 sell YES0 5@44",
    ]);
    expect(positions).toEqual([[0, 0]]);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, broken: 1, unwindCost: (0.75 + 0.3) * SHARES });
  });

  test("what nobody bids for until the close stays, and is counted", () => {
    const rows = [GAP, row(2, [null, 50], [46, 49]), row(3, [null, 50], [46, 49])];
    const { result, positions } = run({ legs: PAIR, rows });
    expect(positions).toEqual([[20 * SHARES, 0]]);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, broken: 1, unsold: 20 * SHARES });
  });

  test("what the strategy sold itself is not sold again", () => {
    const rows = [GAP, row(2, [48, 50], [46, 49]), row(3, [47, 50], [46, 49]), row(4, [47, 50], [46, 49])];
    const sellAll = (ctx: ScriptContext) => {
      if (ctx.state[0] === 2) ctx.market(yes, false, 20 * SHARES);
    };
    const config = { ...DEFAULT_BACKTEST, exchange: { ...DEFAULT_BACKTEST.exchange, latency: FAST } };
    const { told, positions } = run({ legs: PAIR, rows, then: sellAll, config });
    expect(told.filter((line) => line.includes("sell"))).toHaveLength(1);
    expect(positions).toEqual([[0, 0]]);
  });

  test("a strategy that halts meanwhile does not keep half a basket", () => {
    const rows = [GAP, row(2, [48, 50], [46, 49]), row(3, [47, 50], [46, 49]), row(4, [47, 50], [46, 49])];
    const fail = (): void => {
      throw new ScriptError("ValueError", 1);
    };
    const { result, positions } = run({ legs: PAIR, rows, then: fail });
    expect(result.halted).toBe(1);
    expect(positions).toEqual([[0, 0]]);
    expect(result.baskets).toMatchObject({ broken: 1, unwindCost: 0.6 * SHARES });
  });
});

const NONE = { sent: 0, refused: 0, filled: 0, missed: 0, broken: 0, unwindCost: 0, unsold: 0 };
const FAST = { feed: 0, entry: 500, response: 500 };

describe("a basket is checked whole before any leg leaves", () => {
  const rows = [GAP, row(2, [48, 50], [46, 48]), row(3, [48, 50], [46, 48])];
  const refusals: readonly [what: string, legs: readonly Leg[], rejects: Record<string, number>][] = [
    ["a price off the grid", [PAIR[0]!, [0, no, 48.5, 20]], { offGrid: 1, otherLeg: 1 }],
    ["a size below the minimum", [[0, yes, 50, 2], PAIR[1]!], { belowMinimum: 1, otherLeg: 1 }],
    [
      "more than the cash",
      [
        [0, yes, 50, 400],
        [0, no, 48, 400],
      ],
      { insufficientCash: 1, otherLeg: 1 },
    ],
    [
      "more than may be held of both",
      [
        [0, yes, 50, 60],
        [0, no, 48, 60],
      ],
      { grossLimit: 1, otherLeg: 1 },
    ],
  ];

  test.each(refusals)("%s: all legs are refused, each with its reason", (_, legs, rejects) => {
    const risk = { ...DEFAULT_BACKTEST.executor.risk, gross: rejects.grossLimit === 1 ? 100 * SHARES : 1000 * SHARES };
    const config = { ...DEFAULT_BACKTEST, cash: 300 * SHARES, executor: { ...DEFAULT_BACKTEST.executor, risk } };
    const { told, result, positions } = run({ legs, rows, config });
    expect(told).toEqual(["1.05 1 rejected", "1.05 2 rejected"]);
    expect(result.rejects).toEqual(rejects);
    expect([result.orders, positions]).toEqual([0, [[0, 0]]]);
    expect(result.baskets).toEqual({ ...NONE, refused: 1 });
  });

  test("a refused basket leaves cash and ids for the next one", () => {
    let sent = 0;
    const again = (ctx: ScriptContext) => {
      if (sent++ === 0) ctx.basket([0, yes, 5000, 20 * SHARES], [0, no, 4800, 20 * SHARES]);
    };
    const config = { ...DEFAULT_BACKTEST, cash: 20 * SHARES };
    const legs: Leg[] = [
      [0, yes, 50, 20],
      [0, no, 48.5, 20],
    ];
    const { told, result } = run({ legs, rows, config, then: again });
    expect(told).toEqual(["1.05 1 rejected", "1.05 2 rejected", "3.05 3 buy YES0 20@50", "3.05 4 buy NO0 20@48"]);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, refused: 1, filled: 1 });
  });
});

describe("every outcome of an event", () => {
  const legs: readonly Leg[] = [0, 1, 2].map((m) => [m, yes, 30, 20]);
  const poll = (t: number, asks: readonly number[]): TestRow[] =>
    asks.map((ask, market) => ({ t, market, yes: [ask - 2, ask], no: [null, null] }));

  test("each leg meets the next row of its own market", () => {
    const rows = [...poll(1, [30, 30, 30]), ...poll(121, [30, 29]), ...poll(241, [40, 40, 28])];
    const { told, result } = run({ legs, rows, markets: THREE, after: 2 });
    expect(told).toEqual(["121.05 1 buy YES0 20@30", "121.05 2 buy YES1 20@29", "241.05 3 buy YES2 20@28"]);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, filled: 1 });
    expect(result.askGaps?.rows).toMatchObject([
      { kind: "binary", seen: 0 },
      { kind: "event", seen: 1, persisted: 1, filled: 1 },
    ]);
    // 20 dollars come back for 17.40.
    expect(result.pnl).toBe(2.6 * SHARES);
  });

  test("one outcome gone: those that filled are sold, each at its own bid", () => {
    const rows = [...poll(1, [30, 30, 30]), ...poll(121, [30, 30, 31]), ...poll(241, [30, 29, 31])];
    const { told, result, positions } = run({ legs, rows, markets: THREE, after: 2 });
    expect(told.slice(2)).toEqual(["121.05 3 canceled", "241.05 4 sell YES0 20@28", "241.05 5 sell YES1 20@27"]);
    expect(positions).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(result.baskets).toEqual({ ...NONE, sent: 1, broken: 1, unwindCost: 1 * SHARES });
  });
});

test("for any books with bids on all sides: a basket ends whole or not at all, and every cent is accounted for", () => {
  const book = fc.tuple(fc.integer({ min: 2, max: 97 }), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(book, book), { minLength: 3, maxLength: 12 }), (books) => {
      const rows = books.map(([[y, dy], [n, dn]], i) => row(i + 1, [y - 1, y - 1 + dy], [n - 1, n - 1 + dn]));
      const [first] = rows as [TestRow];
      const legs: Leg[] = [
        [0, yes, first.yes![1]!, 20],
        [0, no, first.no![1]!, 20],
      ];
      const { result, positions } = run({ legs, rows });
      const [[heldYes, heldNo]] = positions as [[number, number]];
      expect(heldYes).toBe(heldNo);
      const { filled, missed, broken, unwindCost } = result.baskets!;
      expect(filled + missed + broken).toBe(1);
      expect(heldYes).toBe(filled * 20 * SHARES);
      if (filled === 0) expect(result.unresolvedPnl + result.pnl).toBe(0 - unwindCost);
    }),
    { numRuns: 60 },
  );
});
