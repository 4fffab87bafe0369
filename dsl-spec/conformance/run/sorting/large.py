"""Sorts of many elements keep ties in order, forwards and from the largest."""

## rules: list.sort list.sort-stable

from __future__ import annotations

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        pairs = [((i * 7919) % 13, i) for i in range(200)]
        keys = [pair[0] for pair in pairs]
        floats = [float(k) * (1.0 if i % 2 == 0 else -1.0) for i, k in enumerate(keys)]
        pairs.sort()
        keys.sort(reverse=True)
        floats.sort()
        ctx.log.info(f"{pairs[0][1]} {pairs[1][1]} {pairs[199][1]} {keys[0]} {keys[199]}")
        zeros = ""
        for x in floats:
            if x == 0.0:
                zeros += "-" if math.copysign(1.0, x) < 0.0 else "+"
        ctx.log.info(zeros)
        floats.sort(reverse=True)
        back = ""
        for x in floats:
            if x == 0.0:
                back += "-" if math.copysign(1.0, x) < 0.0 else "+"
        ctx.log.info(f"{zeros == back}")
