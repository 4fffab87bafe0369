"""Adding, taking out and asking, with the set kept over calls."""

## rules: set.add set.remove set.contains set.len set.state

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.seen: set[int] = set()
        self.calls = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.calls += 1
        self.seen.add(self.calls % 3)
        self.seen.add(self.calls % 3)
        self.seen.discard(7)
        if self.calls % 2 == 0:
            self.seen.discard(0)
        ctx.log.info(f"{len(self.seen)} {1 in self.seen} {2 not in self.seen} {bool(self.seen)}")
        for x in sorted(self.seen):
            ctx.log.info(f"has {x}")
