"""Powers, and the functions of `math` that the SDK computes. Plain CPython takes its C library's instead."""
## rules: number.float.pow number.int.pow math.library
## cases: 9
## plain: no

import math
from math import exp, isnan

from pmt import Book, Context, Series, Strategy
from pmt.math import norm_cdf

LN2 = math.log(2.0)
ROOT = 2**0.5
CUBE = 3**3
STEPS = [0.5, 1, 2.5]


class Powers(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.total = 0.0
        self.count = 2
        self.maybe: float | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        case = ctx.now
        k = ctx.market.opens_at
        x = k - 4.5
        if case == 0:
            ctx.log.info(f"{LN2} {ROOT} {CUBE} {math.pi} {math.e} {math.tau} {math.inf} {math.nan}")
            ctx.log.info(f"{k**0} {k**1} {k**2} {(k - 6) ** 3} {0**0} {-(2**2)} {(-2) ** 2}")
        elif case == 1:
            ctx.log.info(f"{math.exp(x)} {exp(k)} {math.log(k + 1)} {math.pow(k, 0.5)} {norm_cdf(x)}")
        elif case == 2:
            ctx.log.info(f"{x**2} {2.0**x} {k**1.5} {2**-1.0} {abs(x) ** x} {(-2.0) ** k}")
        elif case == 3:
            self.total += x
            self.total **= 2
            self.count **= 2  ## error: OverflowError
            ctx.log.info(f"{self.total} {self.count}")
        elif case == 4:
            ctx.log.info(f"{0.0 ** (2 - k)}")
        elif case == 5:
            ctx.log.info(f"{(2.5 - k) ** (0.5 + k)}")
        elif case == 6:
            if self.maybe is not None:
                grown = math.exp(self.maybe) + self.maybe
                ctx.log.info(f"{grown} {isnan(grown)}")
            self.maybe = x
        elif case == 7:
            ctx.log.info(f"{10 ** 15} {(k + 20) ** 11}")  ## error: OverflowError
        else:
            for step in STEPS:
                ctx.log.info(f"{math.exp(step)} {step in STEPS} {STEPS[k % 3]} {len(STEPS)} {max(STEPS)}")
            ctx.log.info(f"{STEPS[k - 8]}")  ## error: IndexError
