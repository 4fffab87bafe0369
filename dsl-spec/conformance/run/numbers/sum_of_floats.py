"""sum of floats is compensated, keeps infinities and nan, and begins from 0."""

## cases: 1
## plain: no
## rules: number.sum

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        xs = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]
        xs.append(k / 10)
        none: list[float] = []
        ctx.log.info(f"{sum(xs)} {sum(none)} {sum([-0.0])} {sum([-0.0, -0.0])} {sum([1e100, 1.0, -1e100])}")
        ctx.log.info(f"{sum([math.inf, 1.0])} {sum([math.inf, -math.inf])} {sum([math.nan, 1.0])} {sum([1e308, 1e308, -1e308])}")
        ctx.log.info(f"{sum([1.0, 1e16, 1.0, -1e16])} {sum([k, 0.5])}")
