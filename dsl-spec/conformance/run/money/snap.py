"""The noise of float arithmetic costs no tick."""

## rules: money.snap

from pmt import Book, Context, Price, Series, Size, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        tick = Price("0.01")
        print(Price.floor(0.57 - 0.01, tick), Price.ceil(0.1 + 0.2, tick), Price.floor(0.29 * 100 / 100, tick))
        print(Price.floor(0.5599), Price.floor(0.55989999), Price.floor(0.5598999999), Size.ceil(0.1 + 0.7, Size("0.1")))
