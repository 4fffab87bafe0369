"""Each call has a budget of its own."""

## plain: no steps
## rules: step.limit

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        for i in range(1500):
            self.n += 1
        print(self.n)
