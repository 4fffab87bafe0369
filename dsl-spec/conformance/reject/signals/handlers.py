"""Handlers of trades and markets take what is lent to them, under those types."""
## rules: event.trade event.market

from pmt import Context, Fill, Market, Series, Strategy, Trade


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_trade(self, ctx: Context, trade: Fill) -> None:  ## E: PMT0705 "on_trade"
        ctx.pull(ctx.market)

    def on_market(self, ctx: Context) -> None:  ## E: PMT0705 "on_market"
        ctx.pull(ctx.market)

    def on_trades(self, ctx: Context, trade: Trade) -> None:  ## E: PMT0704 "on_trades"
        ctx.pull(ctx.market)
