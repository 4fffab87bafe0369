"""Roots are correctly rounded; that of a number below zero raises."""

## cases: 2
## rules: number.float.sqrt

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        if ctx.now == 0:
            ctx.log.info(f"{math.sqrt(k)} {math.sqrt(0.1 * k)} {math.sqrt(-0.0)} {math.sqrt(math.inf)} {math.sqrt(math.nan)} {math.sqrt(5e-324)}")
        else:
            ctx.log.info(f"{math.sqrt(2.0 - k)}")  ## error: ValueError
