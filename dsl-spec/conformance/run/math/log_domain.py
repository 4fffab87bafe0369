"""`log` of a number that it has no value for raises."""

## cases: 1
## plain: no
## rules: math.domain

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = 2.0 - k
        ctx.log.info(f"{math.log(x)}")
