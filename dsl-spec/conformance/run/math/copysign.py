"""copysign of zeros, infinities and a nan; a nan as the sign counts as positive."""

## cases: 1
## plain: no
## rules: math.exact

import math

from pmt import Book, Context, Series, Strategy

XS = [0.0, -0.0, 1.0, -1.0, 0.1, 2.5, -3.7, 1e16, 5e-324, math.inf, -math.inf, math.nan]


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = XS[k]
        ctx.log.info(f"{math.copysign(3.0, x)} {math.copysign(x, -2.0)} {math.copysign(x, 0.0)} {math.copysign(0.0, -x)} {math.copysign(k, -0.0)}")
