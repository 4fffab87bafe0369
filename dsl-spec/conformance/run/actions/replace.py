"""A replaced order: the new id follows those before, and can be replaced again at once."""
## rules: sdk.replace
from pmt import Book, Context, Price, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    order: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        if self.order == 0:
            self.order = ctx.buy(ctx.market.yes, Price("0.5"), Size("10"))
        second = ctx.replace(self.order, Price("0.51"), Size("10"))
        third = ctx.replace(second, price=Price("0.52"), size=Size("12.5"))
        ctx.cancel(second)
        ctx.log.info(f"{self.order} {second} {third} {third - second}")
        self.order = third

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"{ctx.replace(-3, Price('0.1'), Size('5'))} {ctx.sell_market(ctx.market.no, Size('1'))}")
