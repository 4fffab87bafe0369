"""More than ten levels on a side raise ValueError; more than 64 records RuntimeError."""
## rules: sdk.quote-levels
from pmt import Book, Context, Level, Price, Series, Size, Strategy


def ladder(count: int) -> list[Level]:
    return [Level(Price("0.01") * (k + 1), Size("5")) for k in range(count)]


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            ctx.quote(ctx.market, bids=ladder(10), asks=ladder(11))  ## error: ValueError
        if ctx.now == 1:
            ctx.quote(ctx.market, bids=ladder(11), asks=[])  ## error: ValueError
        if ctx.now == 2:
            for k in range(4):
                ctx.log.info(f"round {k}")
                ctx.quote(ctx.market, bids=ladder(10), asks=ladder(10))  ## error: RuntimeError
        if ctx.now == 3:
            ctx.quote(ctx.market, bids=ladder(10), asks=ladder(10))
            ctx.log.info(f"{len(ladder(10))}")


## cases: 4
