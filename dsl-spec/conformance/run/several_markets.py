"""The markets of an instance, and a basket of legs."""
## rules: type.lent
from pmt import All, Book, Context, Leg, Price, Size, Strategy


class S(Strategy):
    markets = All()
    scope = "event"

    calls: int = 0

    def on_start(self, ctx: Context) -> None:
        ctx.log.info(f"{len(ctx.markets)} {ctx.markets[0] == ctx.market} {ctx.markets[-1] != ctx.market}")
        ctx.log.info(f"{ctx.event.exclusive} {ctx.event.exhaustive} {ctx.market.is_open}")

    def on_book(self, ctx: Context, book: Book) -> None:
        legs: list[Leg] = []
        for market in ctx.markets:
            self.calls += 1
            if not market.is_open:
                continue
            for outcome in [market.yes, market.no]:
                price = Price("0.25") * self.calls
                legs.append(Leg(outcome, price, Size("5")))
            if self.calls > 9:
                break
        ctx.log.info(f"{len(legs)} {legs[0].outcome} {legs[-1].outcome} {legs[0].price} {legs[1].size}")
        ctx.log.info(f"{ctx.basket(legs)} {ctx.buy(ctx.market.no, legs[0].price, legs[0].size)}")

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"{self.calls}")
