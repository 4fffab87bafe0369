"""After a removal the next element is skipped; a cleared list ends its loop."""

## rules: stmt.for-list

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3, 4, 5]
        for x in xs:
            print(x)
            if x == 2:
                xs.remove(2)
        print(len(xs))
        for x in xs:
            print("second", x)
            xs.clear()
