"""More than 64 actions in one event raise RuntimeError, whichever they are."""
## rules: sdk.action-limit
from pmt import Book, Context, Price, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for k in range(64):
            ctx.split(ctx.market, Size("1"))
        if ctx.now == 0:
            ctx.merge(ctx.market, Size("1"))  ## error: RuntimeError
        if ctx.now == 1:
            ctx.replace(3, Price("0.5"), Size("5"))  ## error: RuntimeError
        if ctx.now == 2:
            ctx.redeem(ctx.market)  ## error: RuntimeError
        if ctx.now == 3:
            ctx.quote(ctx.market, bids=[], asks=[])  ## error: RuntimeError
        ctx.log.info("fits")


## cases: 5
