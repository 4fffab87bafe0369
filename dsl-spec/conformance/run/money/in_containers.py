"""Amounts in lists, dicts, tuples and optionals."""

## rules: type.sharing money.compare list.by-value

from pmt import Book, Context, Price, Series, Size, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.best: Price | None = None
        self.levels: dict[int, Size] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [Price("0.3"), Price("0.1"), Price("0.2")]
        xs.sort()
        print(xs[0], xs[-1], Price("0.20") in xs, xs.index(Price("0.3")), max(xs), min(xs))
        best = self.best
        print(best is None, Price("0") if best is None else best)
        self.best = xs[len(self.levels)]
        self.levels[len(self.levels)] = Size("1") * len(xs)
        print(self.levels[0], (Price("0.1"), 1) == (Price("0.1"), 1))
