"""An error in a constant of an imported file names that file; constants run in the order of the imports."""
## rules: module.constant error.start
from pmt import Context, Series, Strategy

A = 6 // 3

from rates import RATE

B = A // 0


class Failing(Strategy):
    markets = Series("btc-updown-15m")

    def on_start(self, ctx: Context) -> None:
        ctx.log.info(f"{A} {B} {RATE}")
