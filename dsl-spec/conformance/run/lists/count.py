"""count compares by value."""

## rules: list.count list.by-value

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        words = ["a", "b", "a"]
        pairs = [(1, "x"), (2, "y"), (1, "x")]
        maybe = [None, 1, None, 2]
        nested = [[1], [1, 2], [1]]
        ctx.log.info(f"{words.count('a')} {words.count('z')} {pairs.count((1, 'x'))} {pairs.count((1, 'y'))}")
        ctx.log.info(f"{maybe.count(None)} {maybe.count(2)} {nested.count([1])} {nested.count([])}")
        flags = [True, False, True]
        ctx.log.info(f"{flags.count(True)} {flags.count(False)}")
