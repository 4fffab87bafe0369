"""Markets may be gathered in a list for the time of a call."""
## rules: sdk.market-lists
from pmt import Book, Context, Market, Series, Size, Strategy


def with_room(ctx: Context) -> list[Market]:
    return [market for market in ctx.markets if ctx.net(market) < Size("100")]


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        chosen = with_room(ctx)
        chosen.append(ctx.market)
        for market in chosen:
            ctx.log.info(f"{market.tick} {market == ctx.market}")
        last = chosen.pop()
        ctx.log.info(f"{len(chosen)} {last.min_size} {chosen[-1].closes_in}")
        ctx.pull(chosen[0])
