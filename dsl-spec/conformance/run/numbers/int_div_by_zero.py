"""`/` of ints by zero raises, after its operands were computed from the left."""

## cases: 1
## rules: number.int.floordiv number.int.div

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        ctx.log.info(f"{self.told(ctx, 12) / self.told(ctx, 3 - k)}")  ## error: ZeroDivisionError

    def told(self, ctx: Context, x: int) -> int:
        ctx.log.info(f"operand {x}")
        return x
