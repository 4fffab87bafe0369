"""A strategy has 16 signals at most."""
## rules: signal.declare

from pmt import Context, Series, Signal, Strategy, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    s0 = signal("s:0")
    s1 = signal("s:1")
    s2 = signal("s:2")
    s3 = signal("s:3")
    s4 = signal("s:4")
    s5 = signal("s:5")
    s6 = signal("s:6")
    s7 = signal("s:7")
    s8 = signal("s:8")
    s9 = signal("s:9")
    s10 = signal("s:10")
    s11 = signal("s:11")
    s12 = signal("s:12")
    s13 = signal("s:13")
    s14 = signal("s:14")
    s15 = signal("s:15")
    s16 = signal("s:16")  ## E: PMT0720 "s16 = signal("s:16")"

    def on_signal(self, ctx: Context, news: Signal) -> None:
        ctx.pull(ctx.market)
