"""min and max of an empty list raise."""

## cases: 2
## rules: number.min-max

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        xs = [0.5]
        if k == 4:
            xs.clear()
        ctx.log.info(f"{max(xs) if ctx.now == 0 else min(xs)}")  ## error: ValueError
