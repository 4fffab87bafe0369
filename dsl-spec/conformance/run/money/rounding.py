"""Down, up and to the nearest multiple of a step, ties to the even one."""

## rules: money.rounding

from pmt import Book, Context, Price, Series, Size, Strategy, Usd


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        tick = Price("0.01")
        for x in [0.555, 0.545, 0.5, -0.015, 0.999, 1e-9]:
            print(Price.floor(x, tick), Price.ceil(x, tick), Price.nearest(x, tick))
        print(Size.floor(2.7), Size.floor(2.7, Size("1")), Usd.ceil(0.0000011), Size.nearest(7.5, Size("5")), Usd.nearest(-0.5, Usd("1")))
