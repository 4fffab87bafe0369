"""`pop` takes an entry out."""

## rules: dict.pop

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {"a": 1, "b": 2, "c": 3}
        print(d.pop("b"), d.pop("x", 9), len(d))
        p = d.pop("q", None)
        print(p is None, d.pop("a", 0), len(d))
        print(d.pop("a"))  ## error: KeyError
