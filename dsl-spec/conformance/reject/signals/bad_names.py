"""The name of a signal is a source and a name."""
## rules: signal.declare

from pmt import Context, Series, Signal, Strategy, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    bare = signal("BTCUSDT")  ## E: PMT0718 "signal("BTCUSDT")"
    empty = signal("binance:")  ## E: PMT0718 "signal("binance:")"
    blank = signal("binance:BTC USDT")  ## E: PMT0718 "signal("binance:BTC USDT")"

    def on_signal(self, ctx: Context, news: Signal) -> None:
        ctx.pull(ctx.market)
