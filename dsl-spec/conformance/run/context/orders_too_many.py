"""More open orders than the table holds: reading them fails, whatever the token; not reading them does not."""
## rules: ctx.orders
## orders: 257
## cases: 3

from pmt import All, Book, Context, Strategy


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            ctx.log.info("not read")
        elif ctx.now == 1:
            ctx.log.info(f"{len(ctx.orders(ctx.market.no))}")  ## error: RuntimeError
        else:
            ctx.log.info(f"{len(ctx.orders(ctx.market.yes))}")  ## error: RuntimeError
