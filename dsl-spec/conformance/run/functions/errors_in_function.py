"""An error inside of a function that is handed on, and in the helper."""

## rules: function.errors
## cases: 3

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def bad(x: int) -> int:
    if x > 2:
        raise ValueError("too large")  ## error: ValueError
    return x


def apply(f: Callable[[int], int], xs: list[int]) -> int:
    for x in xs:
        f(x)
    return f(xs[3])  ## error: IndexError


class ErrorsInFunction(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 1:
            ctx.log.info(f"{apply(bad, [1, 2, 3])}")
        if ctx.now == 2:
            ctx.log.info(f"{apply(bad, [1, 2])}")
        ctx.log.info(f"{apply(bad, [0, 0, 1, 2])}")
