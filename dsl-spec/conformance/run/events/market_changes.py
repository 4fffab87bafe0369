"""The life of a market: it opens, its grid changes, it closes."""
## rules: event.market market.change
## calls: start; market pending; book; market opened; book; market tick 0.001; book; market closed; book; stop

from pmt import All, Book, Context, Market, Strategy


class Program(Strategy):
    markets = All()
    changes: int = 0

    def told(self, market: Market) -> str:
        if market.just_opened:
            return "opened"
        if market.tick_changed:
            return "tick"
        return "closed" if market.just_closed else "nothing"

    def on_start(self, ctx: Context) -> None:
        ctx.log.info(self.told(ctx.market))

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"book: {ctx.market.is_open} {ctx.market.tick} {self.told(ctx.market)}")

    def on_market(self, ctx: Context, market: Market) -> None:
        self.changes += 1
        what = self.told(market)
        ctx.log.info(f"{self.changes} {what}: {market.is_open} {market.tick} {market == ctx.market} {market.closes_in}")

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"{self.changes} changes")
