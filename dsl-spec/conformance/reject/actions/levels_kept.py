"""No field keeps a level."""
## rules: sdk.quote-levels
from pmt import Context, Level, Price, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")

    def on_start(self, ctx: Context) -> None:
        self.level = Level(Price("0.4"), Size("5"))  ## E: PMT0310 "level"
        ctx.pull(ctx.market)
