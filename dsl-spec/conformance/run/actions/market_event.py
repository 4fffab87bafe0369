"""A market knows its event, as the context does."""
## rules: sdk.market-event
from pmt import Book, Context, Event, Market, Series, Strategy


def is_sure(event: Event) -> bool:
    return event.exclusive and event.exhaustive


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        market: Market = ctx.market
        ctx.log.info(f"{market.event.exclusive} {market.event.exhaustive} {is_sure(market.event)} {is_sure(ctx.event)}")
