"""Who redeems is one of two constant texts."""
## rules: sdk.redemption
from pmt import Context, Series, Strategy

WHO = "auto"


class S(Strategy):
    markets = Series("s")
    redemption = WHO  ## E: PMT0731 "WHO"

    def on_start(self, ctx: Context) -> None:
        ctx.redeem(ctx.market)
