"""A target's own index is computed when its turn comes."""

## rules: tuple.unpack

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [0, 0, 0]
        i = 2
        i, xs[i] = 1, 9
        print(i, xs[1], xs[2])
        (i, j), k = (4, 5), 6
        print(i, j, k)
