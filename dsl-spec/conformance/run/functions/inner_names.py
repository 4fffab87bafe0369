"""Names inside of lambdas, helpers and comprehensions do not meet, however deep they stand."""

## rules: function.captures function.nested comp.scope

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def twice(f: Callable[[int], int], x: int) -> int:
    k = [x + i for i in range(2)]
    return f(f(x)) + sum(k)


def mean(f: Callable[[int], float], xs: list[int]) -> float:
    return sum([f(x) for x in xs]) / len(xs)


class Held:
    def __init__(self, k: int) -> None:
        self.v = twice(lambda x: x + k, 1)


class InnerNames(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        x = 2
        k = 3
        held = Held(k)
        ctx.log.info(f"{held.v} {twice(lambda x: [twice(lambda y: y + x * k, k) for k in range(3)][2], held.v)} {x} {k}")
        ctx.log.info(f"{[twice(lambda i: i * x, k) for x in range(3) for k in [x, 5]][3]} {x}")
        ctx.log.info(f"{mean(lambda i: sum(x / (i + k) for x in range(i)), [1, 4])} {mean(lambda x: k, [1])}")
        ctx.log.info(f"{twice(lambda v: max([v, x], key=lambda x: -x), 7)} {twice(lambda v: x if v > 5 else k, 6)}")
