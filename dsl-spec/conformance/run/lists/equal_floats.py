"""Floats in lists are compared by value, also one and the same nan."""

## plain: no
## rules: list.equal list.by-value

from __future__ import annotations

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        nan = math.nan
        xs = [nan]
        ctx.log.info(f"{xs == xs} {xs != xs}")
        ctx.log.info(f"{[0.0, 1.0] == [-0.0, 1.0]} {[[nan]] == [[nan]]} {[math.inf] == [math.inf]}")
        maybe: list[float | None] = [None, 1.5, nan]
        ctx.log.info(f"{maybe == maybe[:]} {maybe[:2] == [None, 1.5]} {None in maybe} {1.5 in maybe} {nan in maybe}")
