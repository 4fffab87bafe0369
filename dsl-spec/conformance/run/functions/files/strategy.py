"""A helper of another file: errors in a lambda stand on the line of this file."""

## rules: function.argument function.errors
## cases: 2

from __future__ import annotations

import helpers
from pmt import Book, Context, Series, Strategy

from helpers import fold


def largest(a: int, b: int) -> int:
    return 7


class Files(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = 2
        ctx.log.info(f"{fold(lambda a, b: a * k + b, [1, 2, 3], 0)} {fold(helpers.largest, [4, 1], 2)} {helpers.fold(largest, [1], 1)}")
        if ctx.now == 1:
            fold(
                lambda a, b: a // b,  ## error: ZeroDivisionError
                [1, 0],
                8,
            )
