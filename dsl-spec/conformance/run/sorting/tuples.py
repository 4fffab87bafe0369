"""Tuples sort by their first items that differ."""

## cases: 2
## plain: no
## rules: list.sort tuple.order list.sort-stable

from __future__ import annotations

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        pairs = [(2, "b", 0.5), (1, "z", 2.0), (2, "a", 9.0), (1, "z", -1.0), (2, "a", 9.0)]
        pairs.sort()
        for n, word, x in pairs:
            ctx.log.info(f"{n} {word} {x}")
        pairs.sort(reverse=True)
        ctx.log.info(f"{pairs[0][0]} {pairs[0][1]} {pairs[-1][2]}")
        least = min(pairs)
        most = max(pairs)
        ctx.log.info(f"{least[2]} {most[1]}")
        if ctx.now % 2 == 0:
            pairs.append((0, "", math.nan))
            pairs.sort()  ## error: ValueError
