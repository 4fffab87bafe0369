"""Where the SDK takes a constant, a literal stands."""

## rules: type.str-constant

from pmt import Book, Context, Price, Size, Slugs, Strategy, every, param


class Main(Strategy):
    markets = Slugs(["one", "two"])
    timer = every(s=2)

    size: Size = param(Size("5"), doc="size of an order")
    name: bool = param(False)

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.buy(ctx.market.yes, Price("0.01"), self.size, tif="FAK", post_only=False)

    def on_timer(self, ctx: Context) -> None:
        pass
