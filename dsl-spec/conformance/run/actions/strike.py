"""The strike of a market, None where nobody tells it."""
## rules: sdk.market-strike
from pmt import Book, Context, Market, Series, Strategy


def distance(market: Market, spot: float) -> float | None:
    strike = market.strike
    return None if strike is None else spot - strike


class S(Strategy):
    markets = Series("s")

    strike: float | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.market.strike is not None:
            self.strike = ctx.market.strike
        gap = distance(ctx.market, 64_100.25)
        if gap is None:
            ctx.log.info(f"unknown {self.strike is None}")
        else:
            ctx.log.info(f"{gap} {gap:.2f} {ctx.market.strike is None}")

    def on_stop(self, ctx: Context) -> None:
        if self.strike is not None:
            ctx.log.info(f"{self.strike} {self.strike / 2}")
