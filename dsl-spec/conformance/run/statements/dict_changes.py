"""A dict that grows in its own loop ends it with an error at the `for`."""

## rules: stmt.for-dict error.place

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {"a": 1, "b": 2}
        for k in d:
            d[k] += 10
            print(k, d[k])
        for k, v in d.items():  ## error: RuntimeError
            print(k, v)
            d[k + "x"] = v
