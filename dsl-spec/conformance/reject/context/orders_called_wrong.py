"""`orders` takes an outcome, and an Order has the members of an Order."""
## rules: ctx.orders order.open
from pmt import All, Book, Context, Order, Strategy


class S(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        a = ctx.orders()  ## E: PMT0404 "ctx.orders()"
        b = ctx.orders(ctx.market)  ## E: PMT0401 "ctx.market"
        for order in ctx.orders(ctx.market.yes):
            ctx.log.info(f"{order.size}")  ## E: PMT0303 "size"
            order.price = order.price  ## E: PMT0557 "order.price"
        c = Order(id=1)  ## E: PMT0409 "Order"
