"""Order, extremes and sums of amounts."""

## rules: money.compare money.extremes money.add

from pmt import Book, Context, Series, Size, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = Size("1.5")
        b = Size("1.500001")
        print(a < b, a <= a, a == Size("1.50"), a != b, b > a, a >= b)
        print(min(a, b), max(a, b, Size("2")), abs(-a), abs(a - b), a + b - a, -(a - b))
