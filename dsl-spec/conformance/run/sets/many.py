"""Hundreds of elements come and go, so that the tables grow."""

## rules: set.add set.remove set.len set.state

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.s: set[int] = set()
        self.n = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        for i in range(100):
            self.n += 1
            self.s.add(self.n * 7919 % 509)
            self.s.discard(self.n * 31 % 509)
        total = 0
        for x in sorted(self.s):
            total = (total * 31 + x) % 1_000_003
        ctx.log.info(f"{len(self.s)} {total}")
