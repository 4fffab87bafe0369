"""Equality item by item, and with None."""

## rules: tuple.compare tuple.equal

from pmt import Book, Context, Series, Strategy


def maybe(n: int) -> tuple[int, int] | None:
    return (n, n) if n > 0 else None


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print((1, "a") == (1, "a"), (1, "a") != (1, "b"), (1, (2, 3)) == (1, (2, 4)))
        print(maybe(1) == (1, 1), maybe(0) == (0, 0), maybe(0) != (0, 0))
