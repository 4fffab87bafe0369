"""A strategy that redeems itself says so in its class."""
## rules: sdk.redemption sdk.redeem
from pmt import Context, Outcome, Series, Size, Strategy


class S(Strategy):
    markets = Series("s")
    redemption = "manual"

    asked: int = 0

    def on_resolution(self, ctx: Context, winner: Outcome | None) -> None:
        if winner is not None and ctx.position(winner) > Size("0"):
            self.asked = ctx.redeem(ctx.market)
        ctx.log.info(f"{winner is None} {self.asked}")
