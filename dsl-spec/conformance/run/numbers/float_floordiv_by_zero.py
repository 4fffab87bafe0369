"""`//` of floats by a zero of either sign raises, and never gives inf."""

## cases: 1
## rules: number.float.div

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        ctx.log.info(f"{1.0 // (3.0 - k)} {0.0 // 1e-320}")  ## error: ZeroDivisionError
