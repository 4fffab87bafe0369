"""A nan kept over calls and swaps is a nan of one kind."""

## cases: 1
## rules: number.nan.canonical

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.latest = math.inf - math.inf
        self.values: list[float] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        self.latest = -self.latest if k % 2 == 0 else self.latest + k
        self.values.append(self.latest * 0.0)
        ctx.log.info(f"{self.latest} {self.values[k]} {math.isnan(self.latest)} {math.copysign(1.0, 0.0 * self.latest) if k > 99 else 1.0}")
