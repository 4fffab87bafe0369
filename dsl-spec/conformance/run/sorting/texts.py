"""Texts sort by code point, also beyond the first plane."""

## rules: list.sort str.order

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        words = ["b", "a", "", "ab", "B", "é", "z", "\uffee", "\U0001f600", "a\U0001f600", "a\ue000"]
        words.sort()
        ctx.log.info("|".join(words))
        words.sort(reverse=True)
        ctx.log.info("|".join(words))
        ctx.log.info(min(words) + "|" + max(words))
