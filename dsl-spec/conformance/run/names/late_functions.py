"""Functions and classes may be used before their lines."""

## rules: module.function name.scope

from pmt import Book, Context, Series, Strategy


def first(n: int) -> int:
    return second(n) + Box().n


def second(n: int) -> int:
    return n * K


class Box:
    n: int = 3


K = 7


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(first(2))
