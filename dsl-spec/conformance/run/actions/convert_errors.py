"""A conversion of no market, or of one twice, raises ValueError."""
## rules: sdk.convert
from pmt import All, Book, Context, Market, Size, Strategy


class S(Strategy):
    markets = All()
    scope = "event"

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            none: list[Market] = []
            ctx.convert(none, Size("5"))  ## error: ValueError
        if ctx.now == 1:
            ctx.convert([ctx.market, ctx.markets[0]], Size("5"))  ## error: ValueError
        if ctx.now == 2:
            for _ in range(65):
                ctx.convert([ctx.market], Size("5"))  ## error: RuntimeError


## cases: 3
