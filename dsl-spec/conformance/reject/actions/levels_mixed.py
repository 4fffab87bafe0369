"""One level and several do not go together."""
## rules: sdk.quote-levels
from pmt import Context, Level, Price, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    def on_start(self, ctx: Context) -> None:
        levels = [Level(Price("0.4"), Size("5"))]
        ctx.quote(ctx.market, bids=levels, asks=[], size=Size("5"))  ## E: PMT0728 "size=Size("5")"
        ctx.quote(ctx.market, bids=levels, ask=None)  ## E: PMT0728 "ask=None"
        ctx.quote(ctx.market, bids=levels)  ## E: PMT0404 "ctx.quote(ctx.market, bids=levels)"
