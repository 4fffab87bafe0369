"""Arguments of `print` are evaluated from left to right, before the line is written."""

## cases: 3
## rules: format.print

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 0

    def next(self, step: int) -> int:
        self.n += step
        print("next", self.n)
        return self.n

    def on_book(self, ctx: Context, book: Book) -> None:
        print(self.next(1), self.next(10), f"{self.next(100)}:{self.n}", self.n)
        if ctx.now == 2:
            print(self.next(1), 1 // (2 - ctx.now))  ## error: ZeroDivisionError
