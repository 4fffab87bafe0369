"""An error of a helper's `__init__` in the strategy's own."""

## rules: error.start error.place

from pmt import Book, Context, Series, Strategy


class Box:
    def __init__(self, n: int) -> None:
        self.x = 6 // n  ## error: ZeroDivisionError


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.a = Box(2)
        self.b = Box(self.a.x - 3)

    def on_book(self, ctx: Context, book: Book) -> None:
        print("never")
