"""The table is that of before the call: what the call itself orders or cancels does not change it."""
## rules: ctx.orders
## cases: 1

from pmt import All, Book, Context, Price, Size, Strategy


class Program(Strategy):
    markets = All()
    seen: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        before = len(ctx.orders(ctx.market.yes))
        new = ctx.buy(ctx.market.yes, Price("0.5"), Size("5"))
        for order in ctx.orders(ctx.market.yes):
            ctx.cancel(order.id)
        self.seen += before
        after = ctx.orders(ctx.market.yes)
        ctx.log.info(f"{before} {len(after)} {any(order.id == new for order in after)} {self.seen}")
