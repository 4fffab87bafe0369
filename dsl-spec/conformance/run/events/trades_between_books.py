"""Trades and books in one strategy: what a trade did is seen in the book that follows."""
## rules: event.trade
## calls: start; book; trade YES buy 0.56 5; thin; trade YES sell 0.54 2; trade NO buy 0.46 3; book; stop

from pmt import All, Book, Context, Price, Size, Strategy, Trade


class Program(Strategy):
    markets = All()

    def __init__(self) -> None:
        self.flow: list[float] = []

    def on_trade(self, ctx: Context, trade: Trade) -> None:
        sign = 1.0 if trade.is_buy == (trade.outcome == ctx.market.yes) else -1.0
        self.flow.append(sign * float(trade.size))
        bid = ctx.book(ctx.market.yes).bid
        ctx.log.info(f"trade at {trade.price}, bid {Price('0') if bid is None else bid}")

    def on_book(self, ctx: Context, book: Book) -> None:
        net = sum(self.flow)
        ctx.log.info(f"{len(self.flow)} trades, net {net}")
        if net < 0.0 and book.ask is not None:
            ctx.buy(ctx.market.yes, book.ask, Size("5"), tif="FAK")
        self.flow.clear()

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"{len(self.flow)}")
