"""A lambda counts no step, a named function one for each call."""

## rules: function.steps
## plain: no steps

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def spin(f: Callable[[int], int], n: int) -> int:
    total = 0
    for i in range(n):  ## error: StepLimit
        total += f(i)
    return total


def one(x: int) -> int:
    return 1


class Steps(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{spin(lambda i: i, 100_000)}")
        ctx.log.info(f"{spin(one, 100_000)}")
