"""Texts in a set, in the order of their code points: a text above U+FFFF stands behind the others."""

## rules: set.sorted set.elements

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.words: set[str] = set()

    def on_book(self, ctx: Context, book: Book) -> None:
        for word in ["b", "a", "\U0001f600", "\uffee", "ab", "", "B", "a"]:
            self.words.add(word)
        for word in sorted(self.words):
            ctx.log.info(f"[{word}]")
        ctx.log.info(f"{len(self.words)} {'ab' in self.words} {'c' in self.words}")
