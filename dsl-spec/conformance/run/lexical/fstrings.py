"""Braces, conversions and nested quotes."""

## rules: lex.fstring format.named

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 3
        s = "q"
        print(f"{{}} {n} {n:03d} {s!r} {n=} {n + 1 = } {'a' + s}" f"{n}" "{n}")
