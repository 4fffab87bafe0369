"""A conversion names markets of its event, each once."""
## rules: sdk.convert
from pmt import All, Book, Context, Market, Size, Strategy


class S(Strategy):
    markets = All()
    scope = "event"

    def on_book(self, ctx: Context, book: Book) -> None:
        chosen: list[Market] = []
        for market in ctx.markets:
            if ctx.position(market.no) > Size("5"):
                chosen.append(market)
        a = ctx.convert(chosen, Size("5"))
        b = ctx.convert(amount=Size("2"), markets=[ctx.markets[-1]])
        ctx.log.info(f"{len(chosen)} {a} {b} {chosen[0] == ctx.market} {chosen[0].tick}")
