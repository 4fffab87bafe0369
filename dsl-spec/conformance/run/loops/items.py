"""Keys, values and entries in the order of insertion."""

## rules: stmt.for-dict dict.views

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {"b": 1, "a": 2}
        d["c"] = 3
        d["b"] = 9
        del d["a"]
        d["a"] = 4
        for k in d:
            print(k)
        for v in d.values():
            print(v)
        for k, v in d.items():
            print(k, v)
