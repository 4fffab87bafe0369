"""Types of Callable decide: an int result of a lambda becomes a float."""

## rules: function.types

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def area(f: Callable[[float], float], n: int) -> float:
    step = 1.0 / n
    total = 0.0
    for i in range(n):
        total += f(i * step) * step
    return total


def at(f: Callable[[float, int], float], x: int) -> float:
    return f(x, 2)


class Floats(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = 2
        ctx.log.info(f"{area(lambda x: x * x, 10)} {area(lambda x: 1, 7)} {area(lambda x: a, 3)} {at(lambda x, n: x / n, 3)}")
        ctx.log.info(f"{at(lambda x, n: n, 3)} {area(lambda x: -0.0 if x < 0.5 else -1.5, 4)}")
