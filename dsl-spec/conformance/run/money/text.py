"""The fewest decimals, or as many as are asked for."""

## rules: money.text format.money

from pmt import Book, Context, Price, Series, Size, Strategy, Usd


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(Price("0.5500"), Size("25"), Usd("-3.50"), Price("0"), Usd("0.000001"))
        print(f"{Price('0.555'):.2f} {Price('0.545'):.2f} {Size('25'):.1f} {Usd('-0.000001'):.2f} {Size('1.5')!r}")
