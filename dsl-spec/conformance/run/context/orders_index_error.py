"""Without an open order there is no first one: an index outside of the list fails."""
## rules: ctx.orders list.index
## cases: 2

from pmt import All, Book, Context, Strategy


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        place = -1 if ctx.now == 0 else 2
        order = ctx.orders(ctx.market.yes)[place]  ## error: IndexError
        ctx.log.info(f"{order.id}")
