"""Kernel of a market maker: average and variance of the mid, skew by inventory, both quotes on the grid."""

import math

from pmt import Book, Context, Price, Series, Size, Strategy, param


class QuoteSkew(Strategy):
    markets = Series("btc-updown-15m")

    alpha: float = param(0.05, gt=0.0, le=1.0, doc="weight of the newest mid")
    width: float = param(2.0, gt=0.0, doc="half of the spread, standard deviations")
    max_position: Size = param(Size("500"), gt=Size("0"), doc="position at full skew, shares")

    def __init__(self) -> None:
        self.average = 0.5
        self.variance = 0.0
        self.bid = Price("0")
        self.ask = Price("0")

    def on_book(self, ctx: Context, book: Book) -> None:
        mid = book.mid
        if mid is None:
            return
        deviation = mid - self.average
        self.average += self.alpha * deviation
        self.variance = (1.0 - self.alpha) * (self.variance + self.alpha * deviation * deviation)
        half = 0.005 + self.width * math.sqrt(self.variance)
        skew = half * (ctx.net(ctx.market) / self.max_position)
        tick = ctx.market.tick
        self.bid = Price.floor(min(max(self.average - half - skew, 0.01), 0.98), tick=tick)
        self.ask = Price.ceil(min(max(self.average + half - skew, 0.02), 0.99), tick=tick)
