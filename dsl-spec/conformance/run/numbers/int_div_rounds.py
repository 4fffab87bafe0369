"""The quotient of large ints is the float nearest to the exact one."""

## cases: 1
## rules: number.int.div

from pmt import Book, Context, Series, Strategy

MAX = 9007199254740991


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        ctx.log.info(f"{(MAX - k) / (MAX - 1)} {(MAX - k) / 3} {(MAX - k) / 7} {1 / (MAX - k)} {-(MAX - k) / 9}")
        ctx.log.info(f"{6 / 3} {7 / 2} {-7 / 2} {0 / -5} {k / 10}")
