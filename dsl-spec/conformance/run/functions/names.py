"""A function of the module, of another type of work, and the same one twice."""

## rules: function.argument function.steps

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def inc(x: int) -> int:
    return x + 1


def double(x: int) -> int:
    return 2 * x


def apply(f: Callable[[int], int], xs: list[int]) -> list[int]:
    return [f(x) for x in xs]


def compose(f: Callable[[int], int], g: Callable[[int], int], x: int) -> int:
    return f(g(x))


class Names(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3]
        ctx.log.info(f"{sum(apply(inc, xs))} {sum(apply(double, xs))} {sum(apply(inc, []))}")
        ctx.log.info(f"{compose(inc, double, 5)} {compose(double, inc, 5)} {compose(inc, inc, 5)} {compose(f=inc, x=1, g=lambda v: -v)}")
