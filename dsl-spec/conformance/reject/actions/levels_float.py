"""The price of a level is a Price."""
## rules: sdk.quote-levels
from pmt import Context, Level, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    def on_start(self, ctx: Context) -> None:
        ctx.quote(ctx.market, bids=[Level(0.4, Size("5"))], asks=[])  ## E: PMT0401 "0.4"
