"""Tuples are ordered by the first items that differ by value."""

## plain: no
## rules: tuple.order tuple.equal

from __future__ import annotations

import math

from pmt import Book, Context, Series, Strategy


def pair(ctx: Context, text: str, n: int) -> tuple[int, int]:
    ctx.log.info(text)
    return (n, n)


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{(1, 2) < (1, 3)} {(1, 2) < (1, 2)} {(1, 2) <= (1, 2)} {(2, 0) > (1, 9)} {(2, 0) >= (3, 0)}")
        ctx.log.info(f"{('a', 1) < ('b', 0)} {(1, (2, 'x')) < (1, (2, 'y'))}")
        a = (0.0, 1)
        b = (-0.0, 2)
        ctx.log.info(f"{a < b} {a > b} {a <= b} {a >= b}")
        c = (math.nan, 1)
        ctx.log.info(f"{c < c} {c <= c} {c > c} {c >= c} {c < a} {c > a}")
        ctx.log.info(f"{pair(ctx, 'left', 1) < pair(ctx, 'right', 2)}")
