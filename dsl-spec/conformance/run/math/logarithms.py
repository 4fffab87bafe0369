"""log, log2, log10 and log1p: exact where they can be, specials, and the smallest and largest floats."""

## cases: 1
## plain: no
## rules: math.library math.error

import math

from pmt import Book, Context, Series, Strategy
from pmt.math import log2, log10


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = [1.0, 2.0, 0.5, 10.0, 1e-300, 5e-324, 1.7976931348623157e308, 0.9999999999999999, math.inf, math.nan, 3.0, 1e22][k]
        ctx.log.info(f"{math.log(x)} {math.log2(x)} {math.log10(x)} {math.log1p(x)}")
        ctx.log.info(f"{log2(x)} {log10(x)} {math.log1p(-0.0)} {math.log1p(1e-20)} {math.log1p(-0.5)} {math.log2(2.0**k)} {math.log10(10.0**k)}")
