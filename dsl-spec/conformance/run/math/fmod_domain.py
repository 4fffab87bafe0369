"""fmod by zero and of an infinity raises."""

## cases: 2
## rules: math.exact math.domain

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        if ctx.now == 0:
            ctx.log.info(f"{math.fmod(5.5, 3.0 - k)}")  ## error: ValueError
        else:
            x = math.inf if k == 2 else 1.0
            ctx.log.info(f"{math.fmod(-x, 2.0)}")  ## error: ValueError
