"""erf near zero, at the ends of its pieces, and where it is 1."""

## cases: 1
## plain: no
## rules: math.library math.error

import math

from pmt import Book, Context, Series, Strategy
from pmt.math import erf


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = [0.0, -0.0, 1e-300, 0.4374999, 0.4375, -0.5625, 1.0, 2.3, -5.9, 6.0, -math.inf, math.nan][k]
        ctx.log.info(f"{math.erf(x)} {math.erf(-x)} {erf(x)} {0.5 + 0.5 * math.erf(k / 4)}")
