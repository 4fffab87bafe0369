"""remove takes out the first equal element, by value; none is a ValueError."""

## cases: 2
## plain: no
## rules: list.remove list.errors list.by-value

from __future__ import annotations

import math

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 1, 3]
        same = xs
        xs.remove(1)
        show(ctx, "first 1", same)
        xs.remove(3)
        show(ctx, "last", same)
        fs = [0.0, -0.0, float(len(xs))]
        fs.remove(-0.0)
        ctx.log.info(f"{len(fs)} {fs[0]}")
        nan = math.nan
        gs = [nan, 1.0]
        ctx.log.info(f"{gs.count(nan)} {gs.count(1.0)} {nan in gs} {1.0 in gs}")
        if ctx.now % 2 == 0:
            gs.remove(nan)  ## error: ValueError
        else:
            xs.remove(7)  ## error: ValueError
