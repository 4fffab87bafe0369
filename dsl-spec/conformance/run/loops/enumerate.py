"""A count beside the elements, from 0 or another start; the list may grow."""

## rules: loop.several

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = ["a", "b"]
        for i, x in enumerate(xs):
            print(i, x)
            if len(xs) < 4:
                xs.append(x + x)
        for i, x in enumerate(xs, 10):
            print(i, x)
        for i, x in enumerate(xs[:0]):
            print("never")
