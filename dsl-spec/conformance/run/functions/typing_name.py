"""Callable of typing, and under another name."""

## rules: function.import

from __future__ import annotations

from typing import Callable as Call

from pmt import Book, Context, Series, Strategy


def apply(f: Call[[], int]) -> int:
    return f() + 1


class TypingName(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.n = 4

    def now(self) -> int:
        return self.n

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{apply(lambda: 3)} {apply(self.now)} {apply(lambda: self.n)}")
