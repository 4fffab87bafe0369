"""The amount of a split is a Size."""
## rules: sdk.split
from pmt import Context, Series, Strategy, Usd


class S(Strategy):
    markets = Series("s")

    def on_start(self, ctx: Context) -> None:
        ctx.split(ctx.market, Usd("5"))  ## E: PMT0401 "Usd("5")"
        ctx.merge(ctx.market, 5)  ## E: PMT0401 "5"
