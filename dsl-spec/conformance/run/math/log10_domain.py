"""`log10` of a number that it has no value for raises."""

## cases: 1
## plain: no
## rules: math.domain

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = -0.0 if k == 3 else 1.0
        ctx.log.info(f"{math.log10(x)}")
