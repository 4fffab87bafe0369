"""Loops over a deque whose length changes: each kind of loop looks where CPython's iterator does."""

## rules: deque.loops
## cases: 5

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Loops(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = deque([1, 2, 3])
        if ctx.now == 0:
            for i, x in enumerate(d):  ## error: RuntimeError
                ctx.log.info(f"{i} {x}")
                d.append(4)
        if ctx.now == 1:
            for x, y in zip([1, 2], d):
                ctx.log.info(f"{x} {y}")
                if x == 2:
                    d.pop()
            for x, y in zip(d, [1, 2]):  ## error: RuntimeError
                ctx.log.info(f"{x} {y}")
                d.pop()
        if ctx.now == 2:
            for x in reversed(d):
                ctx.log.info(f"{x}")
                if x == 1:
                    d.append(7)
            ctx.log.info(f"{len(d)}")
            for x in reversed(d):  ## error: RuntimeError
                ctx.log.info(f"{x}")
                d.append(8)
        if ctx.now == 3:
            ctx.log.info(f"{d.index(4)}")  ## error: ValueError
        if ctx.now == 4:
            d.remove(4)  ## error: ValueError
