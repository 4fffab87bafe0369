"""Quotients are floats."""

## rules: money.ratio money.float number.int.div

from pmt import Book, Context, Price, Series, Size, Strategy, Usd


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(Price("0.1") / Price("0.3"), Usd("2") / Usd("-3"), Size("0") / Size("1"), float(Price("0.55")))
        print(Size("1") / Size("0"))  ## error: ZeroDivisionError
