"""A guard on the left keeps the right side from failing."""

## rules: expr.and-or expr.condition

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs: list[int] = []
        n = 0
        print(len(xs) > 0 and xs[0] > 1, n == 0 or 10 // n > 1)
        if xs and xs[0] > 0:
            print("never")
        if not xs or xs[5] > 0:
            print("empty")
        print(n != 0 or 10 // n > 1)  ## error: ZeroDivisionError
