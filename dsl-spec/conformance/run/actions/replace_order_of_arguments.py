"""Arguments of an action are evaluated in the order in which they are written."""
## rules: sdk.replace expr.order
from pmt import Book, Context, Price, Series, Size, Strategy


def price(ctx: Context, text: Price) -> Price:
    ctx.log.info(f"price {text}")
    return text


def size(ctx: Context, text: Size) -> Size:
    ctx.log.info(f"size {text}")
    return text


class S(Strategy):
    markets = Series("s")

    def number(self, ctx: Context, order: int) -> int:
        ctx.log.info(f"order {order}")
        return order

    def on_book(self, ctx: Context, book: Book) -> None:
        a = ctx.replace(size=size(ctx, Size("5")), order_id=self.number(ctx, 4), price=price(ctx, Price("0.4")))
        b = ctx.replace(self.number(ctx, 5), price(ctx, Price("0.5")), size(ctx, Size("6")))
        ctx.log.info(f"{a} {b}")
