"""`exp` of too large a number raises; of inf it is inf."""

## cases: 1
## plain: no
## rules: math.domain

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        ctx.log.info(f"{math.exp(math.inf)} {math.exp(709.5 + k / 10)}")
