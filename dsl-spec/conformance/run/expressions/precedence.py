"""Grouping of operators."""

## rules: expr.precedence

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = 7
        b = 2
        print(-b**2, (-b) ** 2, 2.0**3**2, -a // b, -(a // b), a % b * 3, a - b - 1)
        print(a - b * 3 + 1, a / b * 2, a // b * b + a % b == a, -a % b)
        print(not a > b, -1 < -b + 3 < a and a != b, 1 if a > b else 0 + 9)
