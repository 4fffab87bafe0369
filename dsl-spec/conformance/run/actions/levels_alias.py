"""A list of levels is read when the quote is made; a level may stand in it twice."""
## rules: sdk.quote-levels
from pmt import Book, Context, Level, Price, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        level = Level(Price("0.45"), Size("5"))
        bids = [level, level]
        same = bids
        ctx.quote(ctx.market, bids=bids, asks=same)
        same.append(Level(Price("0.4"), Size("6")))
        bids[0] = Level(level.price - ctx.market.tick, level.size + Size("1"))
        ctx.quote(ctx.market, bids=bids, asks=[])
        ctx.log.info(f"{len(bids)} {same[0].price} {same[0].size} {bids[-1].price} {level.price}")
