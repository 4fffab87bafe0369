"""Each operand of a chain is computed once, and the chain stops where it fails."""

## rules: expr.chain

from pmt import Book, Context, Series, Strategy


def v(n: int) -> int:
    print("v", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(v(1) < v(2) < v(3))
        print(v(1) < v(1) < v(3))
        print(v(3) >= v(2) == v(2) != v(5))
        print(v(0) < v(9) > v(4) <= v(3))
