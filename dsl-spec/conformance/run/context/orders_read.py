"""Every member of an open order; those of each token stand in the order of placing."""
## rules: ctx.orders order.open

from pmt import All, Book, Context, Strategy, every


class Program(Strategy):
    markets = All()
    timer = every(ms=1000)

    def on_book(self, ctx: Context, book: Book) -> None:
        for order in ctx.orders(ctx.market.yes):
            ctx.log.info(f"{order.id} {order.outcome} {order.is_buy} {order.price} {order.remaining} {order.placed_at}")
        ctx.log.info(f"{len(ctx.orders(ctx.market.no))} on NO")

    def on_timer(self, ctx: Context) -> None:
        no = ctx.orders(ctx.market.no)
        ctx.log.info(f"{no[0].id} {no[0].outcome == ctx.market.no} {ctx.now - no[0].placed_at}")
