"""The left operand is the value before the call on the right changes it."""

## rules: expr.order-now

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 1

    def bump(self) -> int:
        self.n *= 10
        return self.n

    def on_book(self, ctx: Context, book: Book) -> None:
        print(self.n + self.bump())
        print(self.bump() + self.n)
        print(self.n - self.bump() + self.n)
        n = self.n
        print(n == self.n, self.n == self.bump(), self.n < self.bump())
