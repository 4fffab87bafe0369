"""A market maker that reads the regime of its market, and quotes a ladder around a fair value.

It is the tour of the language: two modules, inheritance, a union of classes, dataclasses, enums, every container,
comprehensions, `match`, keyword-only arguments, formatted logs, open orders, a metric and a plot. It is written to be
read, not to earn: run it on recorded data to see what it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from pmt import Book, Context, Fill, OrderUpdate, Outcome, Price, Series, Size, Strategy, Usd, cost, every, param
from pmt.indicators import Ewma

from regimes.model import Calm, Fast, Phase, Regime, Silent, Stance, phase_of, read
from regimes.samples import Sample, Samples

LEVELS: Final = 3
WEIGHTS = [0.5, 0.3, 0.2]

class Side(Enum):
    BID = "bid"
    ASK = "ask"


@dataclass
class Rung:
    """One order of the ladder."""

    side: Side
    price: Price
    size: Size
    order: int = 0

    def same(self, other: Rung) -> bool:
        return self.side == other.side and self.price == other.price


class Tally:
    """Counts by name."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}

    def add(self, name: str, by: int = 1) -> None:
        self.counts[name] = self.counts.get(name, 0) + by

    def drop(self, name: str) -> None:
        if name in self.counts:
            del self.counts[name]

    def most(self, n: int) -> list[tuple[str, int]]:
        ranked = sorted(self.counts.items(), key=lambda entry: (-entry[1], entry[0]))
        return ranked[:n]

    def __str__(self) -> str:
        return ", ".join([f"{name} {count}" for name, count in self.most(3)])


def clamp(x: float, *, low: float = 0.01, high: float = 0.99) -> float:
    assert low <= high, "limits in the wrong order"
    return min(high, max(low, x))


class RegimeMaker(Strategy):
    markets = Series("btc-updown-15m")
    timer = every(s=1)

    width: float = param(0.02, ge=0.002, le=0.2, doc="half of the quoted spread in a calm market, dollars")
    fast: float = param(0.002, ge=0.0, le=0.1, doc="drift from which a market is fast, dollars a second")
    size: Size = param(Size("30"), doc="shares of the whole ladder on one side")
    limit: Size = param(Size("200"), doc="most shares held, YES less NO")
    tilt: float = param(0.5, ge=0.0, le=1.0, doc="how far the inventory moves the quotes")

    def __init__(self) -> None:
        self.fair = Ewma(alpha=0.1)
        self.samples = Samples.for_seconds(45)
        self.reading: Calm | Fast | Silent = Silent("not read yet")
        self.phase = Phase.OPENING
        self.rungs: list[Rung] = []
        self.tally = Tally()
        self.paid = Usd("0")
        self.last_mid: float | None = None
        self.path: list[tuple[int, float]] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        mid = book.mid
        if mid is None:
            self.tally.add("one-sided")
            return
        self.last_mid = mid
        self.fair.update(mid)
        bid_size, ask_size = book.bid_size, book.ask_size
        self.samples.add(
            Sample(
                ctx.now,
                mid,
                bid_size=0.0 if bid_size is None else float(bid_size),
                ask_size=0.0 if ask_size is None else float(ask_size),
            )
        )

    def on_timer(self, ctx: Context) -> None:
        market = ctx.market
        self.phase = phase_of(market.opens_at, ctx.now, market.closes_in)
        self.reading = read(self.samples.figures(ctx.now), self.width, self.fast)
        stance = self.stance()
        self.tally.add(f"stance {int(stance)}")
        ctx.metric("held", float(ctx.net(market)))
        if self.fair.value is not None:
            ctx.plot("fair", self.fair.value)
        if stance == Stance.OUT or self.last_mid is None:
            self.pull(ctx)
            return
        wanted = self.ladder(ctx, stance)
        if len(wanted) != len(self.rungs) or any(not a.same(b) for a, b in zip(wanted, self.rungs)):
            self.place(ctx, wanted)

    def stance(self) -> Stance:
        reading = self.reading
        if isinstance(reading, Silent):
            return Stance.OUT
        bold = reading.stance(self.phase)
        if isinstance(reading, Fast) and reading.drift < 0.0 and self.phase == Phase.OPENING:
            return min(bold, Stance.CAREFUL)
        return bold

    def ladder(self, ctx: Context, stance: Stance) -> list[Rung]:
        """Rungs on both sides, the nearest first; none beyond the limit of the inventory."""
        reading = self.reading
        if isinstance(reading, Silent):
            raise RuntimeError("a silent market has no ladder")
        held = float(ctx.net(ctx.market)) / float(self.limit)
        middle = self.fair.value if self.fair.value is not None else self.last_mid
        if middle is None:
            return []
        center = clamp(middle - self.tilt * held * reading.width)
        tick = ctx.market.tick
        share = 1.0 if stance == Stance.NORMAL else 0.5
        rungs: list[Rung] = []
        for i, weight in enumerate(WEIGHTS):
            away = reading.width * (1.0 + 0.5 * i)
            size = Size.floor(float(self.size) * weight * share)
            if size < ctx.market.min_size:
                continue
            if held < 1.0:
                rungs.append(Rung(Side.BID, Price.floor(clamp(center - away), tick), size))
            if held > -1.0:
                rungs.append(Rung(Side.ASK, Price.ceil(clamp(center + away), tick), size))
        prices = [rung.price for rung in rungs if rung.side == Side.BID]
        assert all(a >= b for a, b in zip(prices, prices[1:])), "bids are not in order"
        return rungs

    def place(self, ctx: Context, wanted: list[Rung]) -> None:
        self.pull(ctx)
        for rung in wanted:
            outcome, price = self.order_of(ctx, rung)
            rung.order = ctx.buy(outcome, price, rung.size, post_only=True)
        self.rungs = wanted
        self.tally.add("ladders")

    def order_of(self, ctx: Context, rung: Rung) -> tuple[Outcome, Price]:
        match rung.side:
            case Side.BID:
                return ctx.market.yes, rung.price
            case Side.ASK:
                return ctx.market.no, rung.price.complement()

    def pull(self, ctx: Context) -> None:
        market = ctx.market
        working = {order.id for outcome in [market.yes, market.no] for order in ctx.orders(outcome)}
        for rung in reversed(self.rungs):
            if rung.order in working:
                ctx.cancel(rung.order)
        self.rungs.clear()

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        spent = cost(fill.price, fill.size, "nearest")
        self.paid += spent if fill.is_buy else -spent
        self.tally.add("maker" if fill.is_maker else "taker")
        self.path.append((ctx.now, float(fill.price)))
        hit = [rung for rung in self.rungs if rung.order == fill.order]
        if hit:
            print("filled", hit[0].side, hit[0].price, fill.size)

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        if order.is_open:
            return
        self.rungs = [rung for rung in self.rungs if rung.order != order.id]

    def on_stop(self, ctx: Context) -> None:
        by_side = {side: sum([1 for rung in self.rungs if rung.side == side]) for side in [Side.BID, Side.ASK]}
        for side, count in by_side.items():
            ctx.log.debug(f"{side.value:>4} {count:3d}")
        i = 0
        while i < len(self.path):
            _, price = self.path[i]
            if i >= LEVELS and not 0.02 < price < 0.98:
                break
            i += 1
        busiest = max((price for _, price in self.path[:i]), default=0.0)
        ctx.log.info(f"{self.describe()}: {self.tally}; paid {self.paid:,.2f}, highest {busiest:.1%}")
        self.tally.drop("ladders")

    def describe(self) -> str:
        reading = self.reading
        if isinstance(reading, Silent):
            return f"silent ({reading.why})"
        regime: Regime = reading
        return str(regime)
