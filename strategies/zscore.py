"""Mean reversion on a rolling z-score.

Buys the token that the market has just marked down: YES when the mid is far below its rolling mean,
NO when it is far above. The size grows with the distance, and the position is sold when the score
has come back, when it has moved on to the stop, or before the market ends.

Data: books of both tokens about once a second or faster; no trades and no sizes are needed.
"""

import math

from pmt import Book, Context, Fill, OrderUpdate, Outcome, Price, Series, Size, Strategy, param
from pmt.indicators import ZScore


class MeanReversion(Strategy):
    """Enter beyond a z-score, exit when it has come back."""

    markets = Series("btc-updown-15m")

    window: int = param(60, ge=5, le=1000, doc="mids in the rolling mean and deviation")
    entry: float = param(2.0, gt=0.0, le=10.0, doc="score at which a position is opened")
    exit: float = param(0.5, ge=0.0, le=10.0, doc="score at which it is closed")
    stop: float = param(5.0, gt=0.0, le=50.0, doc="score against the position at which it is given up")
    unit: Size = param(Size("10"), gt=Size("0"), doc="size for each whole score beyond the entry, shares")
    max_size: Size = param(Size("40"), gt=Size("0"), doc="largest position, shares")
    min_price: Price = param(Price("0.10"), doc="no entry where either token is cheaper")
    stop_before_end: int = param(90_000_000, ge=0, doc="flat in the last microseconds of the market")

    def __init__(self) -> None:
        self.score = ZScore(self.window)
        self.working: int | None = None
        self.rejects = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.mid is None:
            return
        z = self.score.update(book.mid)
        if z is None or self.working is not None:
            return
        held_yes = ctx.position(ctx.market.yes)
        held_no = ctx.position(ctx.market.no)
        late = ctx.market.closes_in <= self.stop_before_end
        if held_yes > Size("0"):
            if late or z >= -self.exit or z <= -self.stop:
                self.leave(ctx, ctx.market.yes, held_yes)
        elif held_no > Size("0"):
            if late or z <= self.exit or z >= self.stop:
                self.leave(ctx, ctx.market.no, held_no)
        elif not late and self.entry <= abs(z) < self.stop:
            self.enter(ctx, z)

    def enter(self, ctx: Context, z: float) -> None:
        side = ctx.market.yes if z < 0.0 else ctx.market.no
        ask = ctx.book(side).ask
        if ask is None or ask < self.min_price or ask.complement() < self.min_price:
            return
        steps = 1 + math.floor(abs(z) - self.entry)
        size = min(max(self.unit * steps, ctx.market.min_size), self.max_size)
        self.working = ctx.buy(side, ask, size, tif="FAK")
        ctx.log.info(f"z {z:.2f}: buy {size} at {ask}")

    def leave(self, ctx: Context, side: Outcome, held: Size) -> None:
        bid = ctx.book(side).bid
        if bid is None:
            return
        self.working = ctx.sell(side, bid, held, tif="FAK")

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        ctx.log.debug(f"filled {fill.size} at {fill.price}, fee {fill.fee}")

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        if self.working is None or order.id != self.working or order.is_open:
            return
        if order.is_rejected:
            self.rejects += 1
        self.working = None
