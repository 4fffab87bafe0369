"""int, float, bool and str of each other."""

## rules: expr.convert expr.join

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(int(2.9), int(-2.9), int(True), float(3), float(False), bool(2))
        print(str(12) + str(-3) + str(True), float(9007199254740991))
        x: float = 3
        xs: list[float] = [1, 2.5, -4]
        print(x, xs[0], xs[2] / 8, max(1, 2.5), min(1, 2.5))
