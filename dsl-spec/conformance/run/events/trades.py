"""Trades of others: the token, the price, the size, the side of who took, and when."""
## rules: event.trade trade.fields
## calls: trade YES buy 0.55 12.5; trade NO sell 0.4375 0.000001; trade YES sell 0.0001 9007199254

from pmt import All, Context, Price, Size, Strategy, Trade


class Program(Strategy):
    markets = All()
    bought: Size = Size("0")
    sold: Size = Size("0")

    def on_trade(self, ctx: Context, trade: Trade) -> None:
        if trade.is_buy:
            self.bought += trade.size
        else:
            self.sold += trade.size
        is_yes = trade.outcome == ctx.market.yes
        price = trade.price if is_yes else trade.price.complement()
        ctx.log.info(f"{trade.outcome} {trade.is_buy} {trade.size} at {trade.price} ({price}), {ctx.now - trade.time} us")
        ctx.log.info(f"{self.bought} {self.sold} {price > Price('0.5')} {is_yes}")
