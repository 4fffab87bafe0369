"""Floor division and remainder of all signs: the remainder has the sign of the divisor."""

## cases: 1
## rules: number.int.floordiv

from pmt import Book, Context, Series, Strategy

MAX = 9007199254740991


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        for b in [1, -1, 2, -2, 7, -7, MAX, -MAX]:
            a = (k - 6) * 5
            ctx.log.info(f"{a} {b} {a // b} {a % b} {(a // b) * b + a % b == a}")
        ctx.log.info(f"{-7 // 2} {7 // -2} {-7 % 2} {7 % -2} {-MAX // 2} {-MAX % 2} {-MAX // MAX}")
