"""A sum that leaves the range raises, though the whole expression would come back into it."""

## cases: 1
## plain: no range
## rules: number.int.range

from pmt import Book, Context, Series, Strategy

MAX = 9007199254740991


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = MAX - 2
        ctx.log.info(f"before {k}")
        ctx.log.info(f"{x + k - k}")  ## error: OverflowError
