"""TemplateName: quotes both sides around an average of the mid.

Data: books of both tokens about once a second or faster; no trades are needed.
"""

from pmt import Book, Context, Fill, Series, Size, Strategy, param
from pmt.indicators import Ewma


class TemplateName(Strategy):
    """Quote around an average of the mid, and lean against the position."""

    markets = Series("btc-updown-15m")

    alpha: float = param(0.05, gt=0.0, le=1.0, doc="weight of the newest mid in the average")
    half_spread: float = param(0.02, ge=0.001, le=0.2, doc="half of the quoted spread, dollars")
    size: Size = param(Size("20"), gt=Size("0"), doc="shares a quote")
    max_position: Size = param(Size("100"), gt=Size("0"), doc="position at which the quotes lean most, shares")
    stop_before_end: int = param(60_000_000, ge=0, doc="no quotes in the last microseconds of a market")

    def __init__(self) -> None:
        self.fair = Ewma(self.alpha)
        self.fills = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        market = ctx.market
        if book.mid is None or market.closes_in < self.stop_before_end:
            ctx.pull(market)
            return
        fair = self.fair.update(book.mid)
        lean = self.half_spread * (ctx.net(market) / self.max_position)
        bid = fair - self.half_spread - lean
        ask = fair + self.half_spread - lean
        ctx.quote(market, bid=bid, ask=ask, size=self.size)

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        self.fills += 1
        ctx.log.info(f"fill {self.fills}: {fill.size} at {fill.price}")
