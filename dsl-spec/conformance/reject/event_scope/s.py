"""event_scope: S."""

## rules: expr.arithmetic type.fits type.lent

from pmt import Context, Events, Leg, Size, Strategy


class S(Strategy):
    markets = Events()  ## E: PMT0703 "Events()"
    scope = "portfolio"  ## E: PMT0716 ""portfolio""

    def on_start(self, ctx: Context) -> None:
        both: list[list[Leg]] = []  ## E: PMT0706 "list[Leg]"
        for market in ctx.markets:
            pair = [market.event]  ## E: PMT0706 "[market.event]"
            if market < ctx.market:  ## E: PMT0402 "market < ctx.market"
                ctx.pull(market)
        ctx.basket([Leg(ctx.market.yes, 0.5, Size("5"))])  ## E: PMT0401 "0.5"
