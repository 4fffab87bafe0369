"""Texts of any length are kept in the state."""

## rules: type.str state.values state.kept

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.s = ""
        self.xs = ["", "a"]
        self.maybe: str | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        print(self.s, self.maybe is None, self.xs[-1])
        self.s += "é😀x"
        self.xs.append(self.s + self.s)
        self.maybe = "" if self.maybe is None else None
