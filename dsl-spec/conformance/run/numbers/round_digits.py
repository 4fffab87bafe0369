"""round(x, n) for n from 0 to 6: correctly rounded from the exact binary value."""

## cases: 1
## rules: number.round.digits

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        x = [2.675, 1.005, 0.125, 0.375, -2.5, 12345.6785, 1e22, -0.0, 5e-324, 0.0000005, 0.5, 999999.9999995][k]
        ctx.log.info(f"{round(x, 0)} {round(x, 1)} {round(x, 2)} {round(x, 3)} {round(x, 4)} {round(x, 5)} {round(x, 6)}")
        ctx.log.info(f"{round(-x, 0)} {round(-x, 1)} {round(-x, 2)} {round(-x, 3)} {round(-x, 4)} {round(-x, 5)} {round(-x, 6)}")
        ctx.log.info(f"{round(math.inf, 2)} {round(math.nan, 2)} {round(-0.004, 2)} {round(k, 3)} {round(7)}")
