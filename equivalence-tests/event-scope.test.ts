import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestRow, testFeed, testMarket } from "../engine/core/test-support.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import { Comparison, comparingModule } from "./comparing-module.ts";
import type { Lanes } from "./lanes.ts";
import { compareLanes } from "./run.ts";
import { closeLanes, openProgram } from "./testing/open-program.ts";

/** One instance over the markets of an event: reads every row, and buys all YES tokens where they cost under a dollar. */
const source = `from pmt import (
    All, Book, Context, Fill, Leg, Market, OrderUpdate, Outcome, Price, Size, Strategy, Usd, cost, every,
)


def row_of(ctx: Context, wanted: Market) -> int:
    row = 0
    for market in ctx.markets:
        if market == wanted:
            return row
        row += 1
    return -1


class SureBet(Strategy):
    markets = All()
    scope = "event"
    timer = every(ms=700)

    def __init__(self) -> None:
        self.last: Outcome | None = None
        self.baskets = 0
        self.seen = 0

    def on_start(self, ctx: Context) -> None:
        for market in ctx.markets:
            ctx.log.info(f"{market.question} {market.question == ctx.market.question} {market.strike is None}")
        ctx.log.info(f"{len(ctx.markets)} {ctx.event.exclusive} {ctx.event.exhaustive} {row_of(ctx, ctx.market)}")

    def on_book(self, ctx: Context, book: Book) -> None:
        self.seen += 1
        legs: list[Leg] = []
        total = Price("0")
        for market in ctx.markets:
            if not market.is_open:
                continue
            ask = ctx.book(market.yes).ask
            if ask is not None:
                total += ask
                legs.append(Leg(market.yes, ask, Size("10")))
        last = ctx.markets[-1]
        ctx.log.debug(f"{row_of(ctx, ctx.market)} {total} {len(legs)} {ctx.net(last)} {last.closes_in} {last.tick}")
        if len(legs) == len(ctx.markets) and total < Price("1") and self.baskets < 2:
            basket = ctx.basket(legs)
            self.baskets += 1
            ctx.log.info(f"basket {basket} of {legs[0].outcome} {legs[-1].price} {legs[0].size}")
        if self.seen == 2:
            self.last = last.no
            ctx.buy(last.no, Price("0.9"), Size("7"))
            ctx.quote(last, bid=0.0512, ask=None, size=Size("6"))
        if self.seen == 5:
            ctx.pull(last)
        if self.seen == 6:
            ctx.basket([Leg(last.yes, Price("0.01"), Size("5")), Leg(ctx.market.no, Price("0.01"), Size("5"))])
            ctx.sell_market(last.no, Size("2"))

    def on_timer(self, ctx: Context) -> None:
        ctx.log.debug(f"{ctx.cash} {row_of(ctx, ctx.market)}")
        if ctx.markets[1] != ctx.market:
            ctx.cancel_all()

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        own = fill.outcome == ctx.market.yes or fill.outcome == ctx.market.no
        ctx.log.info(f"fill {fill.order} {fill.outcome} {own} {row_of(ctx, ctx.market)} {ctx.position(fill.outcome)}")

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        ctx.log.info(f"order {order.id} {self.last is not None} {order.is_filled} {order.is_rejected}")

    def on_resolution(self, ctx: Context, winner: Outcome | None) -> None:
        if winner is not None:
            yes = winner == ctx.market.yes
            ctx.log.info(f"resolved {row_of(ctx, ctx.market)} {yes} {ctx.market.is_open}")

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"{ctx.cash} {self.baskets}")
        ctx.pull(ctx.markets[len(ctx.markets)])
`;

const markets = [0, 1, 2].map((index) =>
  testMarket({
    index,
    event: 0,
    question: `Will ${"no".repeat(index)} é😀?`,
    opensAt: testMarket().opensAt + index * 1e6,
    winner: index === 1 ? 0 : 1,
  }),
);
const rows: TestRow[] = Array.from({ length: 24 }, (_, i) => {
  const market = i % 3;
  const ask = (market === 0 ? 40 : 29) + (i > 12 ? i % 3 : 0);
  return { t: 1 + i * 0.5, market, yes: [ask - 2, ask], size: 50 };
});
const feed = testFeed(rows, markets);

let lanes: Lanes;
beforeAll(async () => {
  lanes = await openProgram(source, "sure_bet.py");
}, 120_000);
afterAll(() => closeLanes(lanes));

describe("a strategy of scope event", () => {
  test("is the same on the three targets, over one market and over several", async () => {
    const report = await compareLanes("sure_bet.py", lanes, [feed], { seed: 11, runs: 25 });
    expect(report.first).toBeNull();
    expect(report.feeds[0]?.fills).toBeGreaterThan(0);
    expect(report.random.coverage.errors).toHaveProperty("IndexError");
  });

  test("runs as one instance with one account", () => {
    const comparison = new Comparison();
    const texts: string[] = [];
    const result = runBacktest({
      module: comparingModule(lanes, comparison),
      feed,
      params: new Float64Array(0),
      onLog: (_level, market, _time, text) => texts.push(`${market.slice(-1)} ${text}`),
    });
    expect(comparison.mismatches).toBe(0);
    expect(texts.slice(0, 3)).toEqual([
      "0 Will  é😀? True True",
      "0 Will no é😀? False True",
      "0 Will nono é😀? False True",
    ]);
    expect(texts[3]).toBe("0 3 True True 0");
    expect(texts.some((text) => /^2 2 /.test(text))).toBe(true);
    expect(texts).toContain("1 resolved 1 True False");
    expect(texts.filter((text) => text.includes("resolved"))).toHaveLength(3);
    expect(result.marketsSeen).toBe(3);
    expect(result.error).toMatchObject({ type: "IndexError", event: "on_stop" });
  });
});
