"""Operands are computed from the left, whatever binds tighter."""

## rules: expr.order

from pmt import Book, Context, Series, Strategy


def v(n: int) -> int:
    print("v", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(v(1) + v(2) * v(3) - v(4) // v(5))
        print(-v(6) ** 2 + v(7))
        print((v(1) - (v(2) - v(3))) * v(4))
