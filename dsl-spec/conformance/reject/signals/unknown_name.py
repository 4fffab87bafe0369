"""Only declared signals have values."""
## rules: signal.name signal.latest

from pmt import Context, Series, Signal, Strategy, signal

OTHER = "binance:ETHUSDT"


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("binance:BTCUSDT")

    def on_signal(self, ctx: Context, news: Signal) -> None:
        if news.name == "binance:BTCUSD":  ## E: PMT0719 ""binance:BTCUSD""
            ctx.pull(ctx.market)
        if OTHER != news.name:  ## E: PMT0719 "OTHER"
            ctx.pull(ctx.market)
        age = ctx.signal("binance:BTCUSTD").age  ## E: PMT0719 ""binance:BTCUSTD""
        ctx.log.info(f"{age}")
