"""Lambdas given to a helper, which calls them once, twice and never."""

## rules: function.argument function.call

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def twice(f: Callable[[int], int], x: int) -> int:
    return f(f(x))


def never(f: Callable[[int], int], x: int) -> int:
    return x


def both(f: Callable[[int], int], x: int, y: int) -> int:
    return f(x) * 100 + f(y)


class Lambdas(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{twice(lambda x: x + 3, 1)} {twice(lambda y: y * y, 3)} {never(lambda x: x // 0, 4)}")
        ctx.log.info(f"{both(lambda x: x, 2, 3)} {both(lambda x: -x, 2, 3)} {twice(lambda x: twice(lambda y: y * 2, x), 1)}")
