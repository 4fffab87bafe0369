"""Two-sided quotes around a smoothed mid.

The fair value is an exponentially weighted mean of the mid. The half spread grows with the
volatility of the mid, the quotes are shifted against the net inventory, and everything is pulled
before the market ends, when the price jumps to 0 or 1.

Data: books of both tokens about once a second or faster; no trades and no sizes are needed.
"""

from pmt import Book, Context, Fill, Series, Size, Strategy, every, param
from pmt.indicators import Ewma, RollingStats


class MarketMaker(Strategy):
    """Quote around an EWMA of the mid, widened by volatility and skewed by inventory."""

    markets = Series("btc-updown-15m")
    timer = every(s=1)

    half_spread: float = param(0.01, ge=0.001, le=0.2, doc="half of the quoted spread on a quiet market, dollars")
    volatility_factor: float = param(1.0, ge=0.0, le=20.0, doc="half spread added for each dollar of the mid's deviation")
    skew: float = param(0.02, ge=0.0, le=0.5, doc="shift of both quotes at the position limit, dollars")
    smoothing: float = param(0.3, gt=0.0, le=1.0, doc="weight of the newest mid in the fair value")
    window: int = param(30, ge=2, le=1000, doc="mids in the deviation")
    order_size: Size = param(Size("20"), gt=Size("0"), doc="size of each quote, shares")
    max_position: Size = param(Size("200"), gt=Size("0"), doc="net position at which one side stops, shares")
    stop_before_end: int = param(60_000_000, ge=0, doc="no quotes in the last microseconds of the market")

    def __init__(self) -> None:
        self.fair = Ewma(self.smoothing)
        self.mids = RollingStats(self.window)
        self.bought = Size("0")
        self.sold = Size("0")
        self.ended = False

    def on_book(self, ctx: Context, book: Book) -> None:
        if self.ended or book.mid is None or book.bid is None or book.ask is None:
            ctx.pull(ctx.market)
            return
        fair = self.fair.update(book.mid)
        self.mids.update(book.mid)
        if not self.mids.full():
            return
        half = self.half_spread + self.volatility_factor * self.mids.stdev()
        net = ctx.net(ctx.market)
        inventory = net / self.max_position
        middle = fair - self.skew * inventory
        bid: float | None = min(middle - half, float(book.bid))
        ask: float | None = max(middle + half, float(book.ask))
        if net >= self.max_position:
            bid = None
        if -net >= self.max_position:
            ask = None
        ctx.quote(ctx.market, bid=bid, ask=ask, size=self.order_size)

    def on_timer(self, ctx: Context) -> None:
        if not self.ended and ctx.market.closes_in <= self.stop_before_end:
            self.ended = True
            ctx.pull(ctx.market)
            ctx.log.info(f"pulled {ctx.market.closes_in} us before the end, net {ctx.net(ctx.market)}")

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        # A bought NO is a sold YES.
        if fill.is_buy == (fill.outcome == ctx.market.yes):
            self.bought += fill.size
        else:
            self.sold += fill.size
        ctx.log.debug(f"filled {fill.size} at {fill.price}, net {ctx.net(ctx.market)}")

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"bought {self.bought:.2f}, sold {self.sold:.2f} shares")
