"""Floats sort by value; zeros of either sign are ties; a nan is a ValueError."""

## cases: 3
## plain: no
## rules: list.sort list.sort-stable list.sort-nan

from __future__ import annotations

import math

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[float]) -> None:
    ctx.log.info(f"{name}: {len(xs)}")
    for x in xs:
        ctx.log.info(f"  {x}")


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [0.0, -0.0, 1.5, -math.inf, 0.0, -0.0, math.inf, -2.0]
        xs.sort()
        show(ctx, "sorted", xs)
        xs.sort(reverse=True)
        show(ctx, "reversed", xs)
        case = ctx.now % 3
        if case == 0:
            [1.0, math.nan].sort()  ## error: ValueError
        elif case == 1:
            xs.append(math.nan)
            xs.sort(reverse=True)  ## error: ValueError
        else:
            one = [math.nan]
            one.sort()  ## error: ValueError
