"""A function of math and that of pmt.math are one and the same."""

## cases: 1
## plain: no
## rules: math.library

import math

from pmt import Book, Context, Series, Strategy
from pmt.math import exp, log, norm_cdf, norm_pdf, pow, tanh


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = 0.1 + k / 3
        ctx.log.info(f"{math.exp(x) - exp(x)} {math.log(x) - log(x)} {math.pow(x, 2.5) - pow(x, 2.5)} {x**2.5 - pow(x, 2.5)} {math.tanh(x) - tanh(x)}")
        ctx.log.info(f"{norm_cdf(x)} {norm_pdf(x)} {norm_cdf(-x) + norm_cdf(x)} {norm_cdf(x) - 0.5 * (1.0 + math.erf(x / math.sqrt(2.0))) < 1e-15}")
