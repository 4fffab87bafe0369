"""No operation gives an int that is a negative zero: 1 / x and copysign would show it."""

## cases: 1
## rules: number.int.zero math.exact

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        zeros = [-0, 0 * -5, -7 % 7, 0 // -3, -(k - k), int(-0.5), round(-0.4), math.ceil(-0.5), math.trunc(-0.9), abs(0), min(0, -0)]
        for zero in zeros:
            ctx.log.info(f"{zero} {math.copysign(1.0, zero)} {zero * 1.0} {zero + 0.0}")
