"""Dicts equal each other by their entries in any order, values by value."""

## plain: no
## rules: dict.equal

from __future__ import annotations

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = {"x": [1], "y": [2, 3]}
        b = {"y": [2, 3], "x": [1]}
        ctx.log.info(f"{a == b} {a != b}")
        b["x"].append(9)
        ctx.log.info(f"{a == b}")
        ctx.log.info(f"{ {1: 2} == {1: 3} } { {1: 2} == {2: 2} } { {1: 2} != {1: 2, 2: 3} }")
        xs = {1: math.nan}
        ctx.log.info(f"{xs == xs} { {1: 0.0} == {1: -0.0} }")
        rows = [{1: "a"}, {2: "b"}]
        ctx.log.info(f"{ {2: 'b'} in rows} {rows.index({1: 'a'})} {rows.count({})}")
