"""The token is evaluated before the orders are read, once, and also where nobody uses them."""
## rules: ctx.orders

from pmt import All, Book, Context, Outcome, Strategy


def token(ctx: Context, name: str) -> Outcome:
    ctx.log.info(f"token {name}")
    return ctx.market.no if name == "no" else ctx.market.yes


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.orders(token(ctx, "unused"))
        ctx.log.info(f"{len(ctx.orders(token(ctx, 'yes'))) + len(ctx.orders(outcome=token(ctx, 'no')))}")
        for order in ctx.orders(token(ctx, "loop")):
            ctx.log.info(f"{order.id}")
