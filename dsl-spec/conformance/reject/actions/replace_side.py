"""A replacement keeps token and side."""
## rules: sdk.replace
from pmt import Context, Price, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    def on_start(self, ctx: Context) -> None:
        ctx.replace(3, Price("0.5"), Size("5"), ctx.market.no)  ## E: PMT0404 "ctx.market.no"
