"""divmod of floats, and of an int and a float."""

## cases: 1
## rules: builtin.divmod

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for x in [7.5, -7.5, 0.0, -0.0, 1e300]:
            for y in [2.0, -0.3]:
                q, r = divmod(x, y)
                print(q, r)
        a, b = divmod(7, 2.5)
        c, d = divmod(-7.25, 2)
        print(a, b, c, d)
