"""From the end, as the list was long at the beginning."""

## rules: loop.several

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3]
        for x in reversed(xs):
            print(x)
            xs.append(x)
        print(len(xs))
        for x in reversed([0][:0]):
            print("never")
