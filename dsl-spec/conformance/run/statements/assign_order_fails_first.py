"""A value that fails is not stored, and the index is never computed."""

## rules: stmt.assign-order expr.order error.uncaught

from pmt import Book, Context, Series, Strategy


def see(n: int) -> int:
    print("see", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.xs = [1, 2]

    def on_book(self, ctx: Context, book: Book) -> None:
        print(self.xs[0])
        self.xs[see(0)] = 1 // see(0)  ## error: ZeroDivisionError
