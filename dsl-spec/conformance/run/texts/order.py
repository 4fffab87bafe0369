"""Texts are ordered by code points, a beginning before the whole."""

## rules: str.order

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


LOW = "\uffee"
HIGH = "\U0001f600"


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{'a' < 'b'} {'a' < 'ab'} {'' < 'a'} {'B' < 'a'} {'a' <= 'a'} {'a' > 'a'} {'b' >= 'a'}")
        ctx.log.info(f"{LOW < HIGH} {HIGH > LOW} {'x' + LOW < 'x' + HIGH} {HIGH <= LOW}")
        word = "m"
        ctx.log.info(f"{'a' < word < 'z'} {'a' < word < 'm'}")
