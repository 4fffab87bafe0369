"""What a return computes happens before the function ends, in its order."""

## rules: stmt.return expr.order

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 0

    def tick(self) -> int:
        self.n += 1
        return self.n

    def both(self) -> tuple[int, int]:
        return self.tick(), self.tick() * 10

    def on_book(self, ctx: Context, book: Book) -> None:
        a, b = self.both()
        print(a, b, self.n)
