"""Nested targets, fields and items."""

## rules: tuple.unpack

from pmt import Book, Context, Series, Strategy


class Box:
    x: int = 0


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        box = Box()
        xs = [0, 0]
        (a, b), (box.x, xs[1]) = (1, 2), (3, 4)
        print(a, b, box.x, xs[1])
        for i, (p, q) in enumerate([(1, 2), (3, 4)]):
            print(i, p, q)
