"""An element that is appended in the loop is visited."""

## rules: stmt.for-list

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [3, 1]
        for x in xs:
            print(x)
            if x > 0:
                xs.append(x - 1)
        print(len(xs))
