"""The line is the helper's, whoever calls."""

## rules: error.place

from pmt import Book, Context, Series, Strategy


class Cell:
    def __init__(self, n: int) -> None:
        self.n = n

    def half(self) -> int:
        return self.n // (self.n - 2)  ## error: ZeroDivisionError


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(Cell(4).half())
        print(sum(Cell(n).half() for n in [3, 2, 1]))
