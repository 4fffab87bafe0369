"""Splits and merges take ids of the same row as orders."""
## rules: sdk.split sdk.merge sdk.action-id
from pmt import Book, Context, Price, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = ctx.split(ctx.market, Size("10"))
        b = ctx.buy(ctx.market.yes, Price("0.4"), Size("5"))
        c = ctx.merge(ctx.market, amount=min(ctx.position(ctx.market.yes), ctx.position(ctx.market.no)))
        d = ctx.split(amount=Size("0.5") * 3, market=ctx.market)
        ctx.log.info(f"{a} {b} {c} {d} {ctx.cash} {ctx.net(ctx.market)}")
