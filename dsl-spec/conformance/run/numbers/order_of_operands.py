"""Operands are computed from the left, the divisor too before it is looked at."""

## cases: 1
## rules: number.float.arithmetic number.float.div

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        ctx.log.info(f"{self.told(ctx, 1.0) - self.told(ctx, 2.0) * self.told(ctx, 3.0)}")
        ctx.log.info(f"{min(self.told(ctx, k), self.told(ctx, 2.0), self.told(ctx, -k))}")
        ctx.log.info(f"{self.told(ctx, 8.0) / self.told(ctx, 5.0 - k)}")  ## error: ZeroDivisionError

    def told(self, ctx: Context, x: float) -> float:
        ctx.log.info(f"operand {x}")
        return x
