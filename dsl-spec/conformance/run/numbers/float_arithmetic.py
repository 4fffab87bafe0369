"""Sums, differences and products of floats: zeros with a sign, infinities, nan, and rounding."""

## cases: 1
## rules: number.float.arithmetic

import math

from pmt import Book, Context, Series, Strategy

XS = [0.0, -0.0, 1.0, -1.0, 0.1, 2.5, -3.7, 1e16, 5e-324, math.inf, -math.inf, math.nan]


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = XS[k]
        for y in XS:
            ctx.log.info(f"{x + y} {x - y} {x * y} {-x}")
        ctx.log.info(f"{0.1 + 0.2} {0.1 * 3.0} {1e16 + 1.0} {1.0 - 0.9} {1e308 * 10.0} {5e-324 * 0.5} {-0.0 + 0.0} {0.0 - 0.0}")
