"""Cleared, and filled again; a copy stays."""

## rules: dict.len dict.copy

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {1: "a", 2: "b"}
        e = d
        c = d.copy()
        d.clear()
        print(len(d), len(e), len(c), 1 in d, c[2])
        d[3] = "x"
        print(len(e), e[3])
