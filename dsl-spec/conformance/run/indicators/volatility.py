"""Realised volatility and correlation, and where there is none."""

## cases: 1
## plain: no
## rules: indicator.source indicator.warm-up

from pmt import Book, Context, Series, Strategy
from pmt.indicators import Correlation, RealisedVol


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.vol = RealisedVol(4)
        self.both = Correlation(3)

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        vol = self.vol.update(100.0 + k * 3 % 7, k * 1_000_000)
        both = self.both.update(float(k % 4), float(k // 9))
        ctx.log.info(f"{-1.0 if vol is None else vol} {-9.0 if both is None else both}")
