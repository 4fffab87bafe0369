"""What a trade, a signal and a market do not have."""
## rules: trade.fields market.change signal.name

from pmt import Context, Market, Series, Signal, Strategy, Trade, signal


class Program(Strategy):
    markets = Series("btc-updown-15m")
    spot = signal("binance:BTCUSDT")

    def on_trade(self, ctx: Context, trade: Trade) -> None:
        ctx.log.info(f"{trade.side}")  ## E: PMT0303 "side"

    def on_market(self, ctx: Context, market: Market) -> None:
        if market.just_open:  ## E: PMT0303 "just_open"
            ctx.pull(market)

    def on_signal(self, ctx: Context, news: Signal) -> None:
        if news.nme == "binance:BTCUSDT":  ## E: PMT0303 "nme"
            ctx.pull(ctx.market)
