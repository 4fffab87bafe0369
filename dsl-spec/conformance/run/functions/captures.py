"""A lambda reads locals of the function around it, as they are at the call, and changes what they hold."""

## rules: function.captures

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def fill(f: Callable[[int], None], n: int) -> None:
    for i in range(n):
        f(i)


def first(f: Callable[[int], bool], n: int) -> int:
    i = 0
    while i < n and not f(i):
        i += 1
    return i


class Captures(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.last = -1

    def note(self, i: int, by: int) -> None:
        self.last = i * by

    def on_book(self, ctx: Context, book: Book) -> None:
        xs: list[int] = []
        base = 10
        fill(lambda i: xs.append(i + base), 3)
        base = 20
        fill(lambda i: xs.append(i + base), 2)
        ctx.log.info(f"{len(xs)} {xs[0]} {xs[2]} {xs[3]} {xs[4]}")
        limit = 4
        i = 100
        ctx.log.info(f"{first(lambda n: n * n > limit, 10)} {first(lambda i: i == limit, 10)} {i}")
        fill(lambda n: self.note(n, base), 3)
        ctx.log.info(f"{self.last} {[first(lambda n: n >= x, 5) for x in [1, 3, 9]][2]}")
        for k in range(3):
            ctx.log.info(f"{first(lambda n: n > k, 9)}")
