"""sum of ints is exact, and raises at the first partial sum outside the range."""

## cases: 2
## plain: no range
## rules: number.sum number.int.range

from pmt import Book, Context, Series, Strategy

MAX = 9007199254740991


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        none: list[int] = []
        if ctx.now == 0:
            ctx.log.info(f"{sum([k, k + 1, -k])} {sum(none)} {sum([MAX, -MAX, MAX])} {sum([True, False, k > 3])}")
        else:
            ctx.log.info(f"{sum([MAX - 3, k, -5])}")  ## error: OverflowError
