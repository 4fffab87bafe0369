"""Why an order was rejected: a text that is compared, counted and kept."""
## rules: sdk.order-reason
from pmt import Context, OrderUpdate, Series, Strategy


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.last: str = "none"

    def on_order(self, ctx: Context, order: OrderUpdate) -> None:
        self.counts[order.reason] = self.counts.get(order.reason, 0) + 1
        if order.is_rejected:
            self.last = order.reason
        if order.reason == "insufficient_cash" or order.reason == "gross_limit":
            ctx.log.warning(f"rejected: {order.reason}")
        elif order.reason == "":
            ctx.log.info("not rejected")
        ctx.log.info(f"[{order.reason}] {order.reason != 'invalid'} {order.reason + '!'} {self.last}")

    def on_stop(self, ctx: Context) -> None:
        for reason, count in self.counts.items():
            ctx.log.info(f"{reason}={count}")
