"""A name for a type of functions."""

## rules: type.alias

from typing import Callable

from pmt import Book, Context, Series, Strategy

Rule = Callable[[float, int], float]


def apply(rule: Rule, x: float) -> float:
    return rule(x, 2)


def scale(x: float, k: int) -> float:
    return x * k


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{apply(scale, 1.5)} {apply(lambda x, k: x - k, 1.5)}")
