"""Kernel: rolling z-score and Bollinger bands over the last 100 mids."""

import math

from pmt import Book, Context, Series, Strategy, param


class Bollinger(Strategy):
    markets = Series("btc-updown-15m")

    window: int = param(100, ge=2, le=10_000, doc="mids in the band")
    width: float = param(2.0, gt=0.0, doc="half of the band, standard deviations")

    def __init__(self) -> None:
        self.values: list[float] = []
        self.oldest = 0
        self.total = 0.0
        self.squares = 0.0
        self.score = 0.0
        self.outside = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        mid = book.mid
        if mid is None:
            return
        if len(self.values) < self.window:
            self.values.append(mid)
        else:
            gone = self.values[self.oldest]
            self.values[self.oldest] = mid
            self.oldest = (self.oldest + 1) % self.window
            self.total -= gone
            self.squares -= gone * gone
        self.total += mid
        self.squares += mid * mid
        count = len(self.values)
        mean = self.total / count
        variance = max(self.squares / count - mean * mean, 0.0)
        deviation = math.sqrt(variance)
        self.score = (mid - mean) / deviation if deviation > 0.0 else 0.0
        if abs(mid - mean) > self.width * deviation:
            self.outside += 1
