import { afterAll, beforeAll, expect, test } from "vitest";
import { generateFeed } from "../engine/data/generator.ts";
import { withExtras } from "../engine/data/made-up-extras.ts";
import { EventKind } from "../runtime/abi/layout.ts";
import type { Lanes } from "./lanes.ts";
import { compareLanes } from "./run.ts";
import { closeLanes, openProgram } from "./testing/open-program.ts";

/** Uses every member of the SDK, so that random streams reach each of them on all targets. */
const source = `import math

from pmt import (
    Book, Context, Fill, Market, OrderUpdate, Outcome, Price, Series, Signal, Size, Strategy, Trade, Usd, cost, every,
    mid, param, signal,
)
from pmt.indicators import Ewma, RollingStats, ZScore


class Tally:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.prices = [Price("0.50")]
        self.sizes = [Size("0")]
        self.count = 0

    def take(self, price: Price, size: Size) -> None:
        if len(self.prices) >= self.limit:
            self.prices.clear()
            self.sizes.clear()
        self.prices.append(price)
        self.sizes.append(size)
        self.count += 1

    def spread(self) -> Price:
        return max(self.prices) - min(self.prices)

    def total(self) -> Size:
        total = Size("0")
        for size in self.sizes:
            total += size
        return total


class Everything(Strategy):
    markets = Series("btc-updown-15m")
    timer = every(ms=500)
    spot = signal("binance:BTCUSDT")
    oracle = signal("chainlink:BTCUSD")

    limit: int = param(7, ge=1, le=40)
    weight: float = param(0.2, gt=0.0, le=1.0)
    window: int = param(5, ge=2, le=50)
    strict: bool = param(False)
    floor: Price = param(Price("0.05"), ge=Price("0.0001"), lt=Price("0.5"))
    unit: Size = param(Size("5"), gt=Size("0"), le=Size("1000"))
    budget: Usd = param(Usd("25"), ge=Usd("0"))

    def __init__(self) -> None:
        self.tally = Tally(self.limit)
        self.fair = Ewma(self.weight)
        self.stats = RollingStats(self.window)
        self.score = ZScore(self.window)
        self.last_order: int | None = None
        self.last_side: bool | None = None
        self.fees = Usd("0")
        self.paid = Usd("0")
        self.winner_is_yes: bool | None = None
        self.mids = [0.0]
        self.books = 0

    def on_start(self, ctx: Context) -> None:
        ctx.log.info(f"opens {ctx.market.opens_at}, tick {ctx.market.tick}, least {ctx.market.min_size}, cash {ctx.cash:.3f}")

    def on_book(self, ctx: Context, book: Book) -> None:
        self.books += 1
        spread = book.spread
        if book.mid is None or spread is None or book.bid is None or book.ask is None:
            ctx.pull(ctx.market)
            ctx.log.warning(f"empty at {ctx.now}, closes in {ctx.market.closes_in}")
            return
        fair = self.fair.update(book.mid)
        self.stats.update(fair)
        z = self.score.update(book.mid)
        self.mids.append(round(book.mid, 3))
        if len(self.mids) > self.limit:
            ctx.log.debug(f"dropped {self.mids.pop(0):.4f}, {sum(self.mids)}, {0.25 in self.mids}")
        other = book.no
        if other.bid is not None and other.ask is not None:
            ctx.log.debug(f"{mid(other.bid, other.ask):.6f} {other.bid + other.ask} {other.bid.complement()}")
        self.deal(ctx, book.bid, book.ask, book.bid_size, book.ask_depth)
        if z is not None and abs(z) > 1.0:
            self.quote(ctx, fair, z, spread)

    def quote(self, ctx: Context, fair: float, z: float, spread: Price) -> None:
        half = float(spread) / 2 + self.stats.stdev()
        if self.books % 3 == 0:
            bid = Price.floor(fair - half, ctx.market.tick)
            ask = Price.ceil(fair + half, tick=ctx.market.tick)
            ctx.quote(ctx.market, bid=bid if z < 0 else None, ask=ask, size=self.unit)
        else:
            ctx.quote(ctx.market, bid=fair - half, ask=None if z > 2.0 else fair + half, size=self.unit * 2)

    def deal(self, ctx: Context, bid: Price, ask: Price, size: Size | None, depth: Size | None) -> None:
        yes = ctx.market.yes
        held = ctx.position(yes)
        net = ctx.net(ctx.market)
        ratio = net / (self.unit + ctx.market.min_size)
        if size is not None and depth is not None and size < depth:
            worth = cost(ask, min(size, self.unit), "ceil") - cost(bid, self.unit, "floor")
            ctx.log.info(f"worth {worth}, nearest {cost(bid, self.unit, 'nearest')}, ratio {ratio:.2f}")
        step = self.books % 8
        if step == 0:
            self.last_order = ctx.buy(yes, max(bid, self.floor), self.unit, tif="FAK")
        elif step == 1:
            self.last_order = ctx.sell(yes, ask, Size.floor(float(held) / 2, Size("0.01")), post_only=True)
        elif step == 2:
            ctx.buy_market(ctx.market.no, min(self.budget, ctx.cash))
            self.last_order = ctx.sell_market(yes, held // 2)
        elif step == 3 and self.last_order is not None:
            ctx.cancel(self.last_order)
        elif step == 4:
            ctx.cancel_all()
        elif step == 5:
            ctx.buy(ctx.market.no, ctx.market.tick * 3, Size.nearest(abs(ratio), step=Size("0.5")), tif="FOK")
        elif step == 6 and self.strict:
            assert -net <= held * 4, f"net {net} against {held}"

    def on_timer(self, ctx: Context) -> None:
        book = ctx.book(ctx.market.no)
        ask = book.ask
        if ask is not None and book.ask_size is not None and book.bid_depth is not None:
            ctx.log.info(f"{ask:.2f} {book.ask_size:.1f} {book.bid_depth}, {math.sqrt(float(ask))}, {math.floor(ask / ctx.market.tick)}")

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        self.tally.take(fill.price, fill.size)
        self.fees += fill.fee
        self.paid += cost(fill.price, fill.size, "nearest") if fill.is_buy else -cost(fill.price, fill.size, "floor")
        self.last_side = fill.outcome == ctx.market.yes
        average = self.tally.total() // self.tally.count
        ctx.log.info(f"{fill.outcome} {fill.is_maker} {fill.order} {self.tally.spread()} {average} {self.paid / self.budget_or_one():.4f}")

    def budget_or_one(self) -> Usd:
        return self.budget if self.budget > Usd("0") else Usd("1")

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        if order.is_open or self.last_order is None or order.id != self.last_order:
            ctx.log.debug(f"order {order.id} {order.outcome} {order.is_buy} {order.price} {order.remaining}")
            return
        self.last_order = None
        ctx.log.info(f"ended {order.is_filled} {order.is_canceled} {order.is_rejected}")

    def on_resolution(self, ctx: Context, winner: Outcome | None) -> None:
        if winner is not None:
            self.winner_is_yes = winner == ctx.market.yes

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        oracle = ctx.signal(self.oracle).value
        gap = 0.0 if oracle is None else signal.value - oracle
        ctx.log.debug(f"signal {signal.name} {signal.value} {signal.time is None} {gap} {ctx.signal(self.spot).age}")

    def on_trade(self, ctx: Context, trade: Trade) -> None:
        ctx.log.debug(f"trade {trade.outcome} {trade.price} {trade.size} {trade.is_buy} {ctx.now - trade.time}")

    def on_market(self, ctx: Context, market: Market) -> None:
        ctx.log.debug(f"{market.just_opened} {market.tick_changed} {market.just_closed} {market.is_open} {market.tick}")

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"fees {self.fees}, paid {self.paid:.2f}, {self.tally.total()}")
`;

let lanes: Lanes;
beforeAll(async () => {
  lanes = await openProgram(source, "everything.py");
});
afterAll(() => closeLanes(lanes));

test("every member of the SDK is the same on the three targets, for 60 random streams and a market", async () => {
  const signals = ["binance:BTCUSDT", "chainlink:BTCUSD"];
  const feed = withExtras(generateFeed({ seed: 4, markets: 1 }), { signals, trades: true }, 4);
  const report = await compareLanes("everything.py", lanes, [feed], { seed: 6, runs: 60 });
  expect(report.first).toBeNull();
  const { calls, errors } = report.random.coverage;
  for (const kind of Object.keys(EventKind)) expect(calls).toHaveProperty(kind);
  // Random positions reach the assertion, and budgets of steps are met.
  expect(Object.keys(errors)).toEqual(expect.arrayContaining(["AssertionError", "StepLimit"]));
  expect(report.feeds[0]?.fills).toBeGreaterThan(0);
});
