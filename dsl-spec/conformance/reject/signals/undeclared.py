"""A handler of values without a series."""
## rules: signal.declare

from pmt import Context, Series, Signal, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_signal(self, ctx: Context, news: Signal) -> None:  ## E: PMT0717 "on_signal"
        ctx.pull(ctx.market)
