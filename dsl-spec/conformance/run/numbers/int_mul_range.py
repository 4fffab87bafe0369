"""Products about the ends of the ints, of both signs."""

## cases: 3
## plain: no range
## rules: number.int.range

from pmt import Book, Context, Series, Strategy

MAX = 9007199254740991


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        if ctx.now == 0:
            ctx.log.info(f"{94906265 * 94906265} {-94906265 * 94906266} {MAX * 1} {MAX * -1} {MAX * 0} {3 * (k - 6)}")
        elif ctx.now == 1:
            ctx.log.info(f"{94906260 * (94906260 + k)} {94906266 * (94906260 + k)}")  ## error: OverflowError
        else:
            ctx.log.info(f"{-6361 * (1416003655831 - 3 + k)}")  ## error: OverflowError
