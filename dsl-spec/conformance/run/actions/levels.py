"""A quote of levels: a record for each, in the order of the lists."""
## rules: sdk.quote-levels
from pmt import Book, Context, Level, Price, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    rounds: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.rounds += 1
        bids: list[Level] = []
        asks = [Level(Price("0.6"), Size("5"))]
        best = book.bid
        if best is not None:
            for step in range(3):
                bids.append(Level(best - step * ctx.market.tick, Size("5") * (step + 1)))
        ctx.quote(ctx.market, bids=bids, asks=asks)
        ctx.quote(ctx.market, asks=[], bids=[Level(size=Size("7"), price=Price("0.4")), Level(Price("0.3"), Size("8"))])
        ctx.log.info(f"{self.rounds} {len(bids)} {asks[0].price} {asks[0].size}")
        if self.rounds == 1:
            ctx.quote(ctx.market, bids=[], asks=[])
