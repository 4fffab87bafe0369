"""Comprehensions and generator expressions that are refused: Comprehensions."""

## rules: narrow.use type.lent

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Comprehensions(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        books = [ctx.book(o) for o in [ctx.market.yes]]  ## E: PMT0706 "ctx.book(o)"
        narrow: int | None = None
        if ctx.now > 0:
            narrow = 3
        big = [i for i in range(9) if narrow is not None and i < narrow]
        small = [i for i in range(9) if i < narrow]  ## E: PMT0408 "narrow"
