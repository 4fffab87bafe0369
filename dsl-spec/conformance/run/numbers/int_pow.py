"""Powers of ints with literal exponents, exact to the end of the range."""

## cases: 3
## plain: no range
## rules: number.int.pow number.int.range

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = k - 4
        if ctx.now == 0:
            ctx.log.info(f"{x**0} {x**1} {x**2} {x**3} {x**7} {0**0} {(-1) ** 99} {-(2**2)}")
            ctx.log.info(f"{2**52} {(-2) ** 53 + 2**52 + 2**52 if x > 99 else 0} {3**33} {10**15}")
        elif ctx.now == 1:
            ctx.log.info(f"{x**40}")  ## error: OverflowError
        else:
            y = 200 + 3 * k
            ctx.log.info(f"{y**6} {y**7}")  ## error: OverflowError
