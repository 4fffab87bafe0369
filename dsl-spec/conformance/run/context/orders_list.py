"""The list of a call is the caller's own: indexed from both ends, sliced, changed, and made anew each time."""
## rules: ctx.orders list.copy
## cases: 1

from pmt import All, Book, Context, Strategy


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        orders = ctx.orders(ctx.market.yes)
        if not orders:
            ctx.log.info("none")
            return
        ctx.log.info(f"{len(orders)}: first {orders[0].id}, last {orders[-1].id}")
        rest = orders[1:]
        orders.pop()
        orders.clear()
        ctx.log.info(f"{len(orders)} left of {len(ctx.orders(ctx.market.yes))}, {len(rest)} in the slice")
