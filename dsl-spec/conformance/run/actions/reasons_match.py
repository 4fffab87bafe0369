"""A reason in a `match`."""
## rules: sdk.order-reason
from pmt import Context, OrderUpdate, Series, Strategy


class S(Strategy):
    markets = Series("s")

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        match order.reason:
            case "":
                ctx.log.info(f"fine {bool(order.reason)}")
            case "insufficient_cash" | "insufficient_position":
                ctx.log.info("too little")
            case _:
                ctx.log.info("else")
