"""A declared signal is a name, which is read by `ctx.signal`."""
## rules: signal.declare

from pmt import Context, Series, Signal, Strategy, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("binance:BTCUSDT")

    def on_signal(self, ctx: Context, news: Signal) -> None:
        if news.value > self.spot:  ## E: PMT0721 "self.spot"
            ctx.pull(ctx.market)
        kept = self.spot  ## E: PMT0721 "self.spot"
        ctx.log.info(f"{self.spot.nam}")  ## E: PMT0303 "nam"
        ctx.log.info(f"{Program.spot}")  ## E: PMT0721 "Program.spot"
