"""A list that * would make longer than 2**24 elements is an OverflowError."""

## cases: 3
## plain: no length
## rules: list.limit

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2]
        if ctx.now % 3 == 0:
            ctx.log.info(f"{len(xs * 8_388_609)}")  ## error: OverflowError
        elif ctx.now % 3 == 1:
            xs *= 9_000_000_000  ## error: OverflowError
        else:
            ctx.log.info(f"{len(xs * 9_007_199_254_740_991)}")  ## error: OverflowError
