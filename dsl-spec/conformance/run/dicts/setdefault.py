"""The value that is there stays."""

## rules: dict.setdefault

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d: dict[str, list[int]] = {}
        d.setdefault("a", []).append(1)
        d.setdefault("a", [7, 8]).append(2)
        xs = d.setdefault("b", [5])
        xs.append(6)
        print(len(d["a"]), d["a"][1], len(d["b"]), len(d))
