"""Orders and lists of them as arguments, results, locals, and in comprehensions and sorted."""
## rules: ctx.orders order.lent

from pmt import All, Book, Context, Order, Price, Size, Strategy


def best(orders: list[Order]) -> Order | None:
    found: Order | None = None
    for order in orders:
        if found is None or order.price > found.price:
            found = order
    return found


def text(order: Order) -> str:
    return f"{order.id}"


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        orders: list[Order] = ctx.orders(ctx.market.yes)
        buys = [order for order in orders if order.is_buy]
        ids = [order.id for order in buys]
        total = sum(float(order.remaining) for order in orders)
        ctx.log.info(f"{len(buys)} buys, {len(ids)} ids, {total} shares")
        for order in sorted(orders, key=lambda o: o.price):
            ctx.log.info(f"{text(order)} at {order.price}")

    def on_stop(self, ctx: Context) -> None:
        top = best(ctx.orders(ctx.market.yes))
        if top is not None:
            ctx.log.info(f"best {text(top)}")
        if any(order.remaining > Size("5") for order in ctx.orders(ctx.market.no)):
            ctx.log.info("large")
        ctx.log.info(f"{max([order.price for order in ctx.orders(ctx.market.yes)]) < Price('0.6')}")
