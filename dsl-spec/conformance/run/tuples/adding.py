"""`a + b` of two tuples."""

## rules: tuple.add

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Tuples(Strategy):
    markets = Series("btc-updown-15m")

    def pair(self, ctx: Context, n: int) -> tuple[int, str]:
        ctx.log.info(f"pair {n}")
        return n, f"<{n}>"

    def on_book(self, ctx: Context, book: Book) -> None:
        both = self.pair(ctx, 1) + self.pair(ctx, 2)
        a, b, c, d = both
        ctx.log.info(f"{a} {b} {c} {d} {len(both)} {both[:1] + (True,) == (1, True)}")
        deep = ((1, 2.5),) + ((ctx.now, 0.5),)
        ctx.log.info(f"{deep[0][1]} {deep < ((1, 2.5), (0, 0.0))}")
