"""A conversion takes markets, not outcomes."""
## rules: sdk.convert
from pmt import All, Context, Size, Strategy


class S(Strategy):
    markets = All()
    scope = "event"

    def on_start(self, ctx: Context) -> None:
        ctx.convert([ctx.market.no], Size("5"))  ## E: PMT0401 "ctx.market.no"
