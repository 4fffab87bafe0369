"""What an event did to the fields before its error is not in the state after it."""

## rules: error.uncaught error.logs error.halts

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.n += 1
        print("n", self.n)
        assert self.n < 2, "twice"  ## error: AssertionError
