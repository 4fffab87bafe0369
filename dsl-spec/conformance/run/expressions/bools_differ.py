"""`!=` of two bools."""

## rules: expr.not expr.precedence

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Bools(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = book.bid is None
        b = ctx.now % 2_000_000 == 0
        ctx.log.info(f"{a != b} {a != (not a)} {True != b} {not a != b} {(a != b) != b}")
        if a != b:
            ctx.log.info("differ")
