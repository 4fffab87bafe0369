"""Tuples in fields, lists and dicts, kept between the calls."""

## rules: tuple.state state.kept

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.last: tuple[int, float] | None = None
        self.all: list[tuple[int, str]] = []
        self.by: dict[str, tuple[int, int]] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        n = len(self.all)
        last = self.last
        print(n, last is None, 0.0 if last is None else last[1])
        self.last = (n, n / 2)
        self.all.append((n, f"call {n}"))
        self.by["last"] = (n, n * n)
        print(self.all[-1][1], self.by["last"][1])
