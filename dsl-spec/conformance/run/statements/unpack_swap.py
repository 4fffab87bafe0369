"""Everything on the right is computed before the first target is assigned."""

## rules: stmt.unpack tuple.unpack

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a, b, c = 1, 2, 3
        a, b, c = c, a, b
        print(a, b, c)
        xs = [1, 0, 2]
        i = 0
        i, xs[i] = xs[2], 7
        print(i, xs[0], xs[2])
