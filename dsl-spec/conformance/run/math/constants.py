"""The constants of math, by module and by name, in a module constant too."""

## cases: 1
## plain: no
## rules: math.constants math.library

import math
from math import pi

from pmt import Book, Context, Series, Strategy

HALF_PI = pi / 2
LN10 = math.log(10.0)


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        ctx.log.info(f"{math.pi} {math.e} {math.tau} {math.inf} {math.nan} {pi * k} {HALF_PI} {LN10}")
