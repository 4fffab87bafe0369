"""A signal is named by a constant text."""
## rules: signal.declare

from pmt import Context, Series, Signal, Strategy, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal(3)  ## E: PMT0717 "signal(3)"

    def on_signal(self, ctx: Context, news: Signal) -> None:
        ctx.pull(ctx.market)
