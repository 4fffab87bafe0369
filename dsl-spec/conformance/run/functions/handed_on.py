"""A function is handed on from helper to helper, also inside of a lambda."""

## rules: function.nested

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def apply(f: Callable[[int], int], x: int) -> int:
    return f(x)


def through(g: Callable[[int], int], x: int) -> int:
    return apply(g, x) + apply(lambda y: g(y) * 10, x)


def deep(h: Callable[[int], int], k: int) -> int:
    return through(lambda x: h(x) + k, 1)


def inc(x: int) -> int:
    return x + 1


class HandedOn(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.n = 5

    def plus(self, x: int) -> int:
        self.n += 1
        return x + self.n

    def on_book(self, ctx: Context, book: Book) -> None:
        z = 7
        ctx.log.info(f"{through(inc, 1)} {through(lambda x: x * z, 2)} {through(self.plus, 1)}")
        ctx.log.info(f"{deep(inc, 100)} {deep(lambda x: x - z, 1)} {deep(self.plus, 0)} {self.n}")
