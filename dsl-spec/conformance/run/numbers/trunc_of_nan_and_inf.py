"""`math.trunc(x)` of nan is a ValueError, of inf and beyond the ints an OverflowError."""

## cases: 3
## plain: no range
## rules: number.float.to-int

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        if ctx.now == 0:
            x = math.nan if k > 2 else k / 2
            ctx.log.info(f"{math.trunc(x)}")  ## error: ValueError
        elif ctx.now == 1:
            x = -math.inf if k > 2 else -k / 2
            ctx.log.info(f"{math.trunc(x)}")  ## error: OverflowError
        else:
            x = 9007199254740986.0 + k
            ctx.log.info(f"{math.trunc(x)}")  ## error: OverflowError
