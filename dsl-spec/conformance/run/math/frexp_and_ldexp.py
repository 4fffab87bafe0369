"""The parts of a float, and back."""

## cases: 1
## rules: math.frexp math.exact

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = [1.0, -0.75, 0.0, -0.0, 5e-324, 1e308, math.inf, -math.inf, math.nan, 2.2250738585072014e-308, 3.0, 0.1][k]
        m, e = math.frexp(x)
        ctx.log.info(f"{m} {e} {math.ldexp(m, e)} {math.frexp(x * 0.5)[0]} {math.frexp(x * 0.5)[1]} {math.ldexp(x, -1)} {math.ldexp(0.0, 9999)}")
        ctx.log.info(f"{math.isnan(x)} {math.isinf(x)} {math.isfinite(x)} {math.fabs(x)}")
