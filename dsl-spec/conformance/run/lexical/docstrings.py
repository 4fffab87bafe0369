"""Docstrings have no effect."""

## rules: lex.docstring

from pmt import Book, Context, Series, Strategy


def f() -> int:
    """A long text."""
    return 1


class Box:
    """A box."""

    n: int = 2


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        """Also here."""
        print(f() + Box().n)
