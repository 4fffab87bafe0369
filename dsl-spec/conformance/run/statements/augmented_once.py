"""The place of an augmented assignment is computed once, before the value."""

## rules: stmt.augmented

from pmt import Book, Context, Series, Strategy


def at(n: int) -> int:
    print("at", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.rows = [[1, 2], [3, 4]]

    def on_book(self, ctx: Context, book: Book) -> None:
        self.rows[at(1)][at(0)] += at(5)
        print(self.rows[1][0])
        self.rows[at(-2)][at(-1)] *= at(3)
        print(self.rows[0][1])
