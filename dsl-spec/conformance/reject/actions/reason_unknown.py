"""A reason that no order has."""
## rules: sdk.order-reason
from pmt import Context, Fill, OrderUpdate, Series, Strategy


class S(Strategy):
    markets = Series("s")

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        if order.reason == "insuficient_cash":  ## E: PMT0730 ""insuficient_cash""
            ctx.cancel_all()
        if "no" != order.reason:  ## E: PMT0730 ""no""
            ctx.cancel_all()

    def on_fill(self, ctx: Context, fill: Fill) -> None:
        if fill.stage == "final":  ## E: PMT0730 ""final""
            ctx.pull(ctx.market)
