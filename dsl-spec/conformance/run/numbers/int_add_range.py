"""Sums at both ends of the ints, and one step beyond them."""

## cases: 3
## plain: no range
## rules: number.int.range hazard.limits

from pmt import Book, Context, Series, Strategy

MAX = 9007199254740991


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        if ctx.now == 0:
            ctx.log.info(f"{MAX - k + k} {-MAX + k} {MAX + -MAX} {MAX - 1 + 1}")
        elif ctx.now == 1:
            ctx.log.info(f"{MAX - 5 + k}")  ## error: OverflowError
        else:
            ctx.log.info(f"{-MAX + 3 - k}")  ## error: OverflowError
