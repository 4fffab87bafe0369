import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABSENT, EventKind, OrderStatus, Outcome } from "../../runtime/abi/layout.ts";
import type { Feed } from "../core/feed.ts";
import { at, type ScriptContext, scriptedModule, type TestRow, testFeed, testMarket } from "../core/test-support.ts";
import { runBacktest } from "./backtest.ts";
import { type BacktestConfig, DEFAULT_BACKTEST } from "./backtest-config.ts";
import type { BacktestResult } from "./backtest-result.ts";

const SHARES = 1e6;
/** Seconds from the test feeds' begin to October 2026, when takers pay a fee. */
const OCTOBER = (Date.parse("2026-10-01T00:00:00Z") * 1000 - at(0)) / 1e6;

type Action = (ctx: ScriptContext) => void;

const outcome = fc.constantFrom<number>(Outcome.yes, Outcome.no);
const price = fc.integer({ min: 0, max: 101 }).map((cents) => cents * 100);
const size = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 60 }).map((n) => n * SHARES) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 600 }).map((n) => n * SHARES) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 * SHARES }) },
);
const side = fc.oneof(fc.constant(ABSENT), price);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant<Action>(() => undefined),
  fc.tuple(side, side, size).map(
    ([bid, ask, s]): Action =>
      (ctx) =>
        ctx.quote(bid, ask, s),
  ),
  // Around the book, so that much is filled.
  fc.tuple(fc.integer({ min: -2, max: 2 }), size).map(
    ([d, s]): Action =>
      (ctx) =>
        ctx.quote(ctx.in("yesBid") + d * 100, ctx.in("yesAsk") + d * 100, s),
  ),
  fc.tuple(outcome, fc.boolean(), price, size, fc.constantFrom(0, 2, 3), fc.constantFrom(0, 0, 1)).map(
    ([o, buy, p, s, tif, flags]): Action =>
      (ctx) =>
        void ctx.limit(o, buy, p, s, tif, flags),
  ),
  // A buy high or a sale low, so that it takes.
  fc.tuple(outcome, fc.boolean(), size, fc.constantFrom(0, 2, 3)).map(
    ([o, buy, s, tif]): Action =>
      (ctx) =>
        void ctx.limit(o, buy, buy ? 9700 : 300, s, tif),
  ),
  fc.tuple(outcome, fc.boolean(), fc.integer({ min: 0, max: 200 * SHARES })).map(
    ([o, buy, amount]): Action =>
      (ctx) =>
        void ctx.market(o, buy, amount),
  ),
  fc.nat(30).map(
    (id): Action =>
      (ctx) =>
        ctx.cancel(id),
  ),
  fc.constant<Action>((ctx) => ctx.cancelAll()),
  fc.constant<Action>((ctx) => ctx.pull()),
);

const cents = fc.integer({ min: 2, max: 97 });
const row = fc.record({
  step: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(0, 0.05, 0.1, 0.15, 1, 1, 1, 3) },
    { weight: 1, arbitrary: fc.constant(700) },
  ),
  market: fc.constantFrom(0, 0, 1),
  bid: cents,
  spread: fc.integer({ min: 1, max: 4 }),
  noShift: fc.integer({ min: -1, max: 1 }),
  empty: fc.constantFrom(0, 0, 0, 0, 1, 2),
  size: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
});
type RandomRow = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** Two markets, one with a fee; prices jump at will, the two tokens' books need not agree. */
function feedOf(rows: readonly RandomRow[]): Feed {
  let t = OCTOBER;
  const built = rows.map((r): TestRow => {
    t += r.step;
    const ask = Math.min(99, r.bid + r.spread);
    const yes = [r.empty === 1 ? null : r.bid, r.empty === 2 ? null : ask] as const;
    const no = [Math.max(1, 100 - ask + r.noShift), Math.min(99, 100 - r.bid + r.noShift)] as const;
    return { t, market: r.market, yes, no: no[0] < no[1] ? no : undefined, size: r.size };
  });
  return testFeed(built, [
    testMarket({ opensAt: at(OCTOBER), closesAt: at(OCTOBER + 60), feeCategory: "crypto-15m" }),
    testMarket({ index: 1, opensAt: at(OCTOBER + 5), closesAt: at(OCTOBER + 800), winner: 1 }),
  ]);
}

interface Told {
  readonly market: number;
  readonly kind: number;
  readonly now: number;
  readonly cash: number;
  readonly yes: number;
  readonly no: number;
  readonly order: number;
  readonly outcome: number;
  readonly isBuy: boolean;
  readonly price: number;
  readonly size: number;
  readonly fee: number;
  readonly status: number;
}

interface Sent {
  readonly now: number;
  readonly firstId: number;
}

/** Runs the actions, one an event, and notes all that the strategy was told. */
function run(rows: readonly RandomRow[], actions: readonly Action[], config: BacktestConfig) {
  const told: Told[] = [];
  const sent: (Sent & { market: number })[] = [];
  const listen = (kind: number) => (ctx: ScriptContext) => {
    const isFill = kind === EventKind.fill;
    const market = ctx.in("closesAt") === at(OCTOBER + 60) ? 0 : 1;
    told.push({
      market,
      kind,
      now: ctx.in("now"),
      cash: ctx.in("cash"),
      yes: ctx.in("positionYes"),
      no: ctx.in("positionNo"),
      order: ctx.in(isFill ? "fillOrder" : "orderId"),
      outcome: ctx.in(isFill ? "fillOutcome" : "orderOutcome"),
      isBuy: ctx.in(isFill ? "fillIsBuy" : "orderIsBuy") === 1,
      price: ctx.in(isFill ? "fillPrice" : "orderPrice"),
      size: ctx.in(isFill ? "fillSize" : "orderRemaining"),
      fee: isFill ? ctx.in("fillFee") : 0,
      status: kind === EventKind.order ? ctx.in("orderStatus") : ABSENT,
    });
    sent.push({ market, now: ctx.in("now"), firstId: ctx.in("nextOrderId") });
    // Answers to fills and orders are few: they would call forth each other without end.
    if ((kind === EventKind.fill || kind === EventKind.order) && ctx.state[1]!++ >= 20) return;
    actions[ctx.state[0]!++ % actions.length]!(ctx);
  };
  const module = scriptedModule({
    state: [0, 0],
    timer: 700_000,
    handlers: {
      start: listen(EventKind.start),
      book: listen(EventKind.book),
      timer: listen(EventKind.timer),
      fill: listen(EventKind.fill),
      order: listen(EventKind.order),
      resolution: listen(EventKind.resolution),
      stop: listen(EventKind.stop),
    },
  });
  const result = runBacktest({ module, feed: feedOf(rows), params: new Float64Array(0), config });
  return { told, sent, result };
}

/** Cash and holdings, counted again from the fills alone. */
function checkAccounts(told: readonly Told[], result: BacktestResult, config: BacktestConfig): void {
  for (const market of [0, 1]) {
    let cash = config.cash;
    const held = [0, 0];
    let resolved = false;
    for (const line of told.filter((one) => one.market === market)) {
      if (line.kind === EventKind.fill) {
        const value = (line.price * line.size) / 10_000;
        cash += (line.isBuy ? -value : value) - line.fee;
        held[line.outcome]! += line.isBuy ? line.size : -line.size;
      }
      const row = result.marketTable.find((one) => one.index === market)!;
      if (line.kind === EventKind.resolution && row.winner !== null) {
        cash += held[row.winner === "YES" ? 0 : 1]!;
        held.fill(0);
        resolved = true;
      }
      const { gross, net } = config.executor.risk;
      const [yes = 0, no = 0] = held;
      const lawful = cash >= 0 && yes >= 0 && no >= 0 && yes + no <= gross && Math.abs(yes - no) <= net;
      // The strategy is told its free cash: what open orders hold is not in it.
      const isFree = line.kind === EventKind.resolution ? line.cash === cash : line.cash >= 0 && line.cash <= cash;
      if (!lawful || !isFree || line.yes !== yes || line.no !== no) {
        expect({ told: [line.cash, line.yes, line.no], lawful }).toEqual({ told: [cash, yes, no], lawful: true });
      }
    }
    const row = result.marketTable.find((one) => one.index === market);
    if (row !== undefined && resolved) expect(row.pnl).toBe(cash - config.cash);
    if (row !== undefined) {
      const { spread, inventory, fee, settlement, total } = row.parts;
      expect(spread + inventory + fee + settlement).toBe(total);
      expect(row.pnl).toBe(total);
      expect(row.realised + row.unrealised).toBe(total);
    }
  }
}

/** No order fills early, over its size, at a worse price than its own, or after its end; each ends once. */
function checkOrders(
  told: readonly Told[],
  sent: readonly (Sent & { market: number })[],
  config: BacktestConfig,
): void {
  const { entry, response, feed } = config.exchange.latency;
  for (const market of [0, 1]) {
    const placed = sent.filter((one) => one.market === market);
    const lines = told.filter((one) => one.market === market && one.kind !== EventKind.book && one.order !== ABSENT);
    const terminal = new Map<number, number>();
    for (const line of lines) {
      expect(terminal.has(line.order)).toBe(false);
      // The call that sent the order: the last one whose first id is not above it.
      const origin = placed.filter((one) => one.firstId <= line.order).at(-1)!;
      if (line.kind === EventKind.fill) expect(line.now).toBeGreaterThanOrEqual(origin.now + feed + entry + response);
      if (line.kind === EventKind.order && line.status !== OrderStatus.live) terminal.set(line.order, line.status);
    }
    for (const [order, status] of terminal) {
      const fills = lines.filter((line) => line.kind === EventKind.fill && line.order === order);
      const last = lines.filter((line) => line.kind === EventKind.order && line.order === order).at(-1)!;
      const filled = fills.reduce((sum, line) => sum + line.size, 0);
      expect(last.size).toBeGreaterThanOrEqual(0);
      if (status === OrderStatus.filled) expect(last.size).toBe(0);
      if (status === OrderStatus.rejected) expect(filled).toBe(0);
      for (const fill of fills) expect(fill.size).toBeGreaterThan(0);
    }
    for (const line of lines) if (line.kind === EventKind.fill) expect(terminal.has(line.order)).toBe(true);
  }
}

const inputs = [
  fc.array(row, { minLength: 1, maxLength: 60 }),
  fc.array(action, { minLength: 1, maxLength: 25 }),
] as const;

const config: fc.Arbitrary<BacktestConfig> = fc
  .tuple(
    fc.constantFrom(20, 500, 10_000),
    fc.constantFrom([0, 100_000, 50_000], [20_000, 0, 0], [0, 900_000, 400_000], [0, 0, 1_000]),
    fc.constantFrom(100, 7.5),
  )
  .map(([dollars, [feed, entry, response], assumed]) => ({
    ...DEFAULT_BACKTEST,
    cash: dollars * 1e6,
    exchange: {
      latency: { feed: feed!, entry: entry!, response: response! },
      assumeSize: assumed * SHARES,
    },
  }));

describe("laws of a backtest, on random rows and actions", () => {
  test("cash and holdings are exactly the fills, never negative, and within the limits", () => {
    let fills = 0;
    fc.assert(
      fc.property(...inputs, config, (rows, actions, settings) => {
        const { told, result } = run(rows, actions, settings);
        checkAccounts(told, result, settings);
        expect(told.filter((line) => line.kind === EventKind.fill)).toHaveLength(result.fills.total);
        fills += result.fills.total;
      }),
      { numRuns: 300, seed: 1 },
    );
    // The actions are of a kind that trades.
    expect(fills).toBeGreaterThan(300);
  });

  test("orders fill only after their way to the exchange and back, and end exactly once", () => {
    fc.assert(
      fc.property(...inputs, config, (rows, actions, settings) => {
        const { told, sent } = run(rows, actions, settings);
        checkOrders(told, sent, settings);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test("time never steps back for a strategy", () => {
    fc.assert(
      fc.property(...inputs, config, (rows, actions, settings) => {
        const { told } = run(rows, actions, settings);
        for (let i = 1; i < told.length; i++) expect(told[i]!.now).toBeGreaterThanOrEqual(told[i - 1]!.now);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test("the same input gives the same outcome", () => {
    fc.assert(
      fc.property(...inputs, config, (rows, actions, settings) => {
        const outcome = () => ({ ...run(rows, actions, settings).result, timing: null });
        expect(outcome()).toEqual(outcome());
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});
