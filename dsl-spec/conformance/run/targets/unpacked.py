"""A target of several may be a tuple."""

## cases: 2
## rules: assign.targets

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        pair = (x, y) = (ctx.now, 2)
        u, v = w = (y, x)
        print(pair[0], pair[1], x, y, u, v, w[0], w[1])
