"""The old value is read before the right side, which changes it."""

## rules: stmt.augmented expr.order-now

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 10
        self.xs = [5]

    def bump(self) -> int:
        self.n += 100
        self.xs[0] += 100
        return 1

    def on_book(self, ctx: Context, book: Book) -> None:
        self.n += self.bump()
        self.xs[0] -= self.bump()
        print(self.n, self.xs[0])
