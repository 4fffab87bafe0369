"""By ints from either side, and divided down."""

## rules: money.times

from pmt import Book, Context, Price, Series, Size, Strategy, Usd


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        p = Price("0.07")
        print(p * 3, -2 * p, p // 2, -p // 2, p // -4, Usd("0.000001") // 2, Size("-0.000001") // 2)
        print(p // (3 - 3))  ## error: ZeroDivisionError
