"""What stands right of an operation that failed is not computed."""

## rules: expr.order error.uncaught

from pmt import Book, Context, Series, Strategy


def v(n: int) -> int:
    print("v", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1]
        print("begin")
        print(v(1) + v(2) // v(0) + v(3))  ## error: ZeroDivisionError
