"""The message of an assertion is computed only where it fails."""

## rules: stmt.assert error.classes

from pmt import Book, Context, Series, Strategy


def word(n: int) -> int:
    print("message", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 3
        assert n == 3, f"never {word(1)}"
        print("held")
        assert n > 3, f"n is {word(n)}"  ## error: AssertionError
