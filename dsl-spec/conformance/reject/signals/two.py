"""A class asks for one signal."""
## rules: signal.declare

from pmt import Context, Series, Signal, Strategy, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("a:B")
    other = signal("c:D")  ## E: PMT0717 "other = signal("c:D")"

    def on_signal(self, ctx: Context, news: Signal) -> None:
        ctx.pull(ctx.market)
