"""A redemption may be asked for at any time; whether the market is resolved is for the engine."""
## rules: sdk.redeem
from pmt import Context, Outcome, Series, Strategy


class S(Strategy):
    markets = Series("s")

    def on_start(self, ctx: Context) -> None:
        ctx.log.info(f"start {ctx.redeem(ctx.market)}")

    def on_resolution(self, ctx: Context, winner: Outcome | None) -> None:
        if winner is None:
            ctx.log.info("undecided")
            return
        first = ctx.redeem(ctx.markets[0])
        ctx.log.info(f"{winner} {first} {ctx.redeem(ctx.market)} {ctx.position(winner)}")
