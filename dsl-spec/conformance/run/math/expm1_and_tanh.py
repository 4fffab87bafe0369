"""expm1 and tanh near zero, in the midst and at their ends."""

## cases: 1
## plain: no
## rules: math.library math.error

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = [0.0, -0.0, 1e-20, -1e-8, 0.25, -0.2487, 1.0, -45.5, 46.0, math.inf, -math.inf, math.nan][k]
        ctx.log.info(f"{math.expm1(x)} {math.tanh(x)} {math.expm1(-x)} {math.tanh(-x)} {math.expm1(k / 3)} {math.tanh(k / 3)}")
