"""A time before the last one is an error of the indicator."""

## cases: 1
## rules: indicator.source

from pmt import Book, Context, Series, Strategy
from pmt.indicators import Twap


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.twap = Twap()

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        ctx.log.info(f"{k}")
        self.twap.update(0.5, 5 - abs(5 - k))
