"""nan, a step of zero, and what is too large."""

## cases: 4
## rules: money.rounding-errors

import math

from pmt import Book, Context, Price, Series, Size, Strategy, Usd


def run(k: int) -> None:
    if k == 0:
        print(Price.floor(math.nan))  ## error: ValueError
    elif k == 1:
        print(Size.ceil(1.0, Size("0")))  ## error: ValueError
    elif k == 2:
        print(Usd.nearest(1e300))  ## error: OverflowError
    else:
        print(Usd.floor(-math.inf, Usd("1")))  ## error: OverflowError


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.market.opens_at == 0:
            run(ctx.now)
