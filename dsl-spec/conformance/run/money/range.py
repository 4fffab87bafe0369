"""Amounts up to their greatest, and one unit more."""

## rules: money.range money.literal

from pmt import Book, Context, Price, Series, Size, Strategy, Usd


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        most = Usd("9007199254.740991")
        print(most, -most, most - Usd("0.000001"), Price("900719925474.0991"), Size("-0.000001"))
        print(most + Usd("0.000001"))  ## error: OverflowError
