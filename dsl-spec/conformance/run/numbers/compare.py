"""Comparisons with nan, zeros of both signs, ints with floats, and chains that stop."""

## cases: 1
## rules: number.compare

import math

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        nan = math.nan
        ctx.log.info(f"{nan < 1.0} {nan >= 1.0} {nan != nan} {0.0 <= -0.0} {0.0 < -0.0} {k < 4.5} {9007199254740991 < 9007199254740992.0}")
        if self.told(ctx, 1.0) < self.told(ctx, k) < self.told(ctx, 6.0):
            ctx.log.info("between")
        if not 2.0 <= self.told(ctx, k - 0.5) <= self.told(ctx, nan):
            ctx.log.info("not in order")

    def told(self, ctx: Context, x: float) -> float:
        ctx.log.info(f"operand {x}")
        return x
