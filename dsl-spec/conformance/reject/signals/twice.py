"""A class asks for a series once."""
## rules: signal.declare

from pmt import Context, Series, Signal, Strategy, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("a:B")
    other = signal("a:B")  ## E: PMT0720 "other = signal("a:B")"

    def on_signal(self, ctx: Context, news: Signal) -> None:
        ctx.pull(ctx.market)
