"""One dollar minus a price, and the middle of two."""

## rules: money.complement money.mid

from pmt import Book, Context, Price, Series, Strategy, mid


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(Price("0.37").complement(), Price("1.2").complement(), Price("0").complement().complement())
        print(mid(Price("0.5"), Price("0.53")), mid(Price("0.0001"), Price("0.0002")), mid(ask=Price("1"), bid=Price("0")))
