"""`remove` of an element that is not there: KeyError, before anything changes."""

## rules: set.remove

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.s = {"x", "y"}

    def on_book(self, ctx: Context, book: Book) -> None:
        kind = ctx.now // 1_000_000 % 3
        self.s.add("z")
        self.s.remove("z")
        ctx.log.info(f"{len(self.s)}")
        self.s.remove("x")
        self.s.discard("x")
        ctx.log.info(f"{len(self.s)} {'x' in self.s} {kind >= 0}")
        self.s.remove("x")  ## error: KeyError
