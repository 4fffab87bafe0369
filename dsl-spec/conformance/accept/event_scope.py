## rules: module.strategy

from pmt import Book, Context, Events, Leg, Price, Size, Strategy


def cheapest(legs: list[Leg]) -> Price:
    best = legs[0].price
    for leg in legs:
        best = min(best, leg.price)
    return best


class Buyer(Strategy):
    """Gathers legs over the markets of an event."""

    markets = Events("first-event", "second-event")
    scope = "event"

    def on_book(self, ctx: Context, book: Book) -> None:
        legs = [Leg(ctx.market.yes, Price("0.5"), Size("5"))]
        for market in ctx.markets:
            if market != ctx.market and market.is_open:
                legs.append(Leg(market.no, Price("0.4"), Size("5")))
        if cheapest(legs) < Price("0.45") and ctx.event.exclusive:
            ctx.basket(legs)
