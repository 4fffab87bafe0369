"""Open orders are lent for the call: nothing that lives longer may hold one."""
## rules: order.lent ctx.orders
from pmt import All, Book, Context, Order, Strategy

LATEST: list[Order] = []  ## E: PMT0555 "[]"


class S(Strategy):
    markets = All()

    def __init__(self) -> None:
        self.orders: list[Order] = []  ## E: PMT0706 "list[Order]"

    def on_book(self, ctx: Context, book: Book) -> None:
        first = ctx.orders(ctx.market.yes)[0]
        self.first = first  ## E: PMT0310 "first"
        pair = (first, 1)  ## E: PMT0706 "first"
        known: dict[int, Order] = {}  ## E: PMT0706 "Order"
        same = first == first  ## E: PMT0402 "first == first"
