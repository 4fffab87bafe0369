"""Helpers with loops, returns and state; lambdas with comprehensions of their own."""

## rules: function.call function.captures

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def count(f: Callable[[int], bool], xs: list[int]) -> int:
    n = 0
    for x in xs:
        if not f(x):
            continue
        n += 1
        if n == 3:
            return 30
    return n


def total(f: Callable[[list[int]], list[int]], xs: list[int]) -> int:
    return sum(f(xs)) + sum(f(xs + [1]))


class Loops(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [5, 1, 4, 2, 3]
        x = 2
        ctx.log.info(f"{count(lambda x: x > 1, xs)} {count(lambda y: y > 3, xs)} {count(lambda y: y > x + 2 and y < 5, xs)}")
        ctx.log.info(f"{total(lambda ys: [x * y for y in ys if y > x], xs)} {total(lambda ys: sorted([y for y in ys], key=lambda y: -y)[:2], xs)}")
        ctx.log.info(f"{total(lambda ys: [max(x for x in ys), len([x for x in ys])], xs)} {x}")
