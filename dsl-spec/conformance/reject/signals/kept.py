"""What a handler is lent is not kept, and an optional value is not computed with."""
## rules: signal.latest trade.fields

from pmt import Context, Series, Signal, Strategy, Trade, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("binance:BTCUSDT")

    def on_signal(self, ctx: Context, news: Signal) -> None:
        doubled = ctx.signal(self.spot).value * 2.0  ## E: PMT0408 "ctx.signal(self.spot).value"
        kept = [ctx.signal(self.spot)]  ## E: PMT0706 "[ctx.signal(self.spot)]"
        ctx.log.info(f"{doubled} {len(kept)}")

    def on_trade(self, ctx: Context, trade: Trade) -> None:
        trades = [trade]  ## E: PMT0706 "[trade]"
        ctx.log.info(f"{len(trades)}")
