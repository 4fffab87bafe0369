"""int, trunc, floor, ceil and round: each way, and to the ends of the ints."""

## cases: 1
## rules: number.float.to-int

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        for x in [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 0.49999999999999994, 4503599627370497.5, 9007199254740991.0, -9007199254740991.0]:
            y = x + k if abs(x) < 1e15 else x
            ctx.log.info(f"{y} {int(y)} {math.trunc(y)} {math.floor(y)} {math.ceil(y)} {round(y)}")
