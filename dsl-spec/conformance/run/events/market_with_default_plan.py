"""A handler of a market's life, and what it may do: act in the market that opened."""
## rules: event.market

from pmt import All, Context, Market, Price, Size, Strategy


class Program(Strategy):
    markets = All()

    def on_market(self, ctx: Context, market: Market) -> None:
        if not market.just_opened:
            return
        order = ctx.buy(market.yes, Price("0.40"), Size("10"))
        ctx.log.info(f"{order} {market.just_opened} {market.tick_changed} {market.just_closed} {market.min_size}")
