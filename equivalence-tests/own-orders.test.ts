import { expect, test } from "vitest";
import { type TestRow, testFeed, testMarket } from "../engine/core/test-support.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import { RecordRun } from "../engine/modes/record-run.ts";
import { compiled } from "./testing/compiled.ts";

const source = `from pmt import All, Book, Context, Fill, OrderUpdate, Price, Size, Strategy


class Keeper(Strategy):
    markets = All()

    def __init__(self) -> None:
        self.books = 0

    def show(self, ctx: Context, when: str) -> None:
        orders = ctx.orders(ctx.market.yes)
        ctx.log.info(f"{when}:")
        for order in orders:
            side = "buy" if order.is_buy else "sell"
            age = (ctx.now - order.placed_at) // 1000
            ctx.log.info(f"- {order.id} {side} {order.remaining} at {order.price}, {age} ms old")
        ctx.metric("open", len(orders))

    def on_book(self, ctx: Context, book: Book) -> None:
        self.books += 1
        self.show(ctx, f"book {self.books}")
        yes = ctx.market.yes
        if self.books == 1:
            ctx.buy(yes, Price("0.40"), Size("10"))
            ctx.buy(yes, Price("0.45"), Size("20"))
        elif self.books == 3:
            ctx.cancel(1)
        elif self.books == 6:
            held = ctx.position(yes)
            ctx.sell(yes, Price("0.60"), held)
            ctx.buy(ctx.market.no, Price("0.30"), Size("5"))
        mid = book.mid
        if mid is not None:
            ctx.plot("mid", mid)

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        self.show(ctx, f"fill of {fill.order}")

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        if not order.is_open:
            self.show(ctx, f"{order.id} done")
`;

/** A row a second; the fourth book falls to the second order. */
const asks = [50, 50, 50, 50, 44, 50, 50, 50];
const rows: TestRow[] = asks.map((ask, i) => ({ t: 1 + i, yes: [ask - 4, ask], size: 100 }));
const mids = asks.map((ask) => (ask - 2) / 100);

test("a strategy sees the orders that it placed, cancelled and saw filled; its metrics and plots are in the result", async () => {
  const logs: string[] = [];
  const feed = testFeed(rows, [testMarket()]);
  const observer = new RecordRun();
  const result = runBacktest({
    module: await compiled(source, "typescript"),
    feed,
    params: new Float64Array(0),
    observer,
    onLog: (_level, _market, _time, text) => logs.push(text),
  });
  expect(logs).toEqual([
    "book 1:",
    "book 2:",
    "- 1 buy 10 at 0.4, 1000 ms old",
    "- 2 buy 20 at 0.45, 1000 ms old",
    "book 3:",
    "- 1 buy 10 at 0.4, 2000 ms old",
    "- 2 buy 20 at 0.45, 2000 ms old",
    // Cancelled at the third book, and confirmed between two books.
    "1 done:",
    "- 2 buy 20 at 0.45, 2150 ms old",
    "book 4:",
    "- 2 buy 20 at 0.45, 3000 ms old",
    "book 5:",
    "- 2 buy 20 at 0.45, 4000 ms old",
    "fill of 2:",
    "2 done:",
    "book 6:",
    // The buy of the NO token is not among those of the YES token.
    "book 7:",
    "- 3 sell 20 at 0.6, 1000 ms old",
    "book 8:",
    "- 3 sell 20 at 0.6, 2000 ms old",
    // Both are cancelled at the end.
    "3 done:",
    "4 done:",
  ]);
  expect(result.metrics).toEqual([
    { name: "open", kind: "metric", count: 13, nans: 0, last: 0, min: 0, max: 2, mean: 9 / 13 },
    { name: "mid", kind: "plot", count: 8, nans: 0, last: 0.48, min: 0.42, max: 0.48, mean: expect.closeTo(0.4725) },
  ]);
  expect(result).toMatchObject({ logs: logs.length, logsDropped: 0 });
  const { plots, plotsLeftOut } = observer.record();
  expect(plots).toMatchObject([{ market: 0, name: "mid", points: { values: mids } }]);
  expect(plotsLeftOut).toBe(0);
});
