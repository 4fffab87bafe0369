"""Averages: when they are ready, what they say, and a reset."""

## cases: 1
## rules: indicator.source indicator.warm-up

from pmt import Book, Context, Series, Strategy
from pmt.indicators import Atr, Bollinger, Ewma, Kalman, Rsi, Sma, ZScore

def shown(x: float | None) -> float:
    return -1.0 if x is None else x


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.ewma = Ewma(alpha=0.25)
        self.sma = Sma(3)
        self.score = ZScore(4)
        self.bands = Bollinger(4, 2.0)
        self.kalman = Kalman(process=1e-4, noise=1e-3)
        self.rsi = Rsi(3)
        self.atr = Atr(3)

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = 0.5 + 0.01 * (k * 7 % 5)
        ctx.log.info(f"{self.ewma.update(x)} {shown(self.sma.update(x))} {shown(self.score.update(x))} {self.kalman.update(x)}")
        bands = self.bands.update(x)
        if bands is not None:
            ctx.log.info(f"{bands.lower} {bands.middle} {bands.upper}")
        ctx.log.info(f"{shown(self.rsi.update(x))} {shown(self.atr.update(x + 0.01, x - 0.02, x))} {shown(self.sma.value)}")
        if k == 8:
            self.ewma.reset()
            self.sma.reset()
            self.rsi.reset()
