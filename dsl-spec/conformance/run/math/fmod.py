"""fmod is exact and has the sign of its first argument; nan goes through."""

## cases: 1
## rules: math.exact

import math
from math import fmod

from pmt import Book, Context, Series, Strategy

XS = [0.0, -0.0, 1.0, -1.0, 0.1, 2.5, -3.7, 1e16, 5e-324, math.inf, -math.inf, math.nan]


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = XS[k]
        for y in [1.0, -0.3, 5e-324, math.inf, math.nan]:
            if not math.isinf(x):
                ctx.log.info(f"{x} {y} {math.fmod(x, y)} {fmod(y, 2.0) if not math.isinf(y) else 0.0}")
