"""A full table of 256 rows is read whole, in order."""
## rules: ctx.orders
## orders: 256
## cases: 1

from pmt import All, Book, Context, Strategy


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        yes = ctx.orders(ctx.market.yes)
        no = ctx.orders(ctx.market.no)
        ctx.log.info(f"{len(yes)} {len(no)} {yes[-1].id} {no[-1].id} {sum(order.id for order in yes)}")
