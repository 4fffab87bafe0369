"""An error inside of a lambda is on the line of the lambda."""

## rules: function.errors
## cases: 3

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def apply(f: Callable[[int], int], x: int) -> int:
    y = f(x)
    return y


class ErrorsInLambda(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.xs = [1, 2]

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 1:
            n = apply(
                lambda i: self.xs[i],  ## error: IndexError
                5,
            )
            ctx.log.info(f"{n}")
        if ctx.now == 2:
            zero = 0
            n = apply(
                lambda i: i // zero,  ## error: ZeroDivisionError
                5,
            )
            ctx.log.info(f"{n}")
        ctx.log.info(f"{apply(lambda i: self.xs[i], 1)}")
