"""`//` of floats is CPython's, also for zeros with a sign, infinities and nan."""

## cases: 1
## rules: number.float.floordiv

import math

from pmt import Book, Context, Series, Strategy

XS = [0.0, -0.0, 1.0, -1.0, 0.1, 2.5, -3.7, 1e16, 5e-324, math.inf, -math.inf, math.nan]


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = XS[k]
        for y in [1.0, -1.0, 0.3, -2.5, 5e-324, 1e300, math.inf, -math.inf, math.nan]:
            ctx.log.info(f"{x} {y} {x // y}")
        ctx.log.info(f"{1.0 // 0.1} {0.7 // 0.1} {-1.0 // 0.1} {6.0 // 0.3} {1e308 // 1e-10}")
