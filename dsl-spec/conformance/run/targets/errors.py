"""A target that fails leaves those before it assigned."""

## cases: 2
## rules: assign.targets

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1]
        print(self.n)
        self.n = xs[ctx.now] = 5  ## error: IndexError
        print(self.n, xs[0])
