"""Indicators of a book: a missing side, sizes, and the flow over several books."""

## cases: 1
## rules: indicator.source indicator.warm-up

from pmt import Book, Context, Series, Strategy
from pmt.indicators import Imbalance, Microprice, OrderFlow, TradeSide, Twap, Vwap

def shown(x: float | None) -> float:
    return -9.0 if x is None else x


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.micro = Microprice()
        self.imbalance = Imbalance()
        self.flow = OrderFlow(2)
        self.side = TradeSide()
        self.vwap = Vwap()
        self.twap = Twap()

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        ctx.log.info(f"{shown(self.micro.update_book(book))} {shown(self.imbalance.update_book(book))} {shown(self.flow.update_book(book))}")
        ctx.log.info(f"{shown(self.flow.update(0.5, 0.52, 10.0 + k, 12.0))} {self.side.update(0.5 + 0.01 * (k % 3), book.mid)}")
        ctx.log.info(f"{shown(self.vwap.update(0.5 + 0.01 * k, 1.0 * k))} {shown(self.twap.update(0.5 + 0.01 * k, k * 1000))}")
