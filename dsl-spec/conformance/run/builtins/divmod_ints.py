"""divmod of ints, all signs."""

## cases: 1
## rules: builtin.divmod

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for a in [7, -7, 0, 900719925474099]:
            for b in [2, -2, 5]:
                q, r = divmod(a, b)
                pair = divmod(a + 0, b)
                print(q, r, pair[0] * b + pair[1] == a)
