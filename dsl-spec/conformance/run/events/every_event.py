"""Each kind of event in one strategy, with state that goes from one to the next."""
## rules: event.signal event.trade event.market signal.latest
## calls: start; market opened; signal a:x 0.5; book; trade YES buy 0.55 1; timer; signal a:x 0.75; trade NO buy 0.45 2
## calls: market closed; stop

from pmt import All, Book, Context, Market, Signal, Strategy, Trade, every, signal


class Program(Strategy):
    markets = All()
    timer = every(s=1)
    x = signal("a:x")

    def __init__(self) -> None:
        self.seen: list[str] = []

    def note(self, ctx: Context, what: str) -> None:
        self.seen.append(what)
        value = ctx.signal(self.x).value
        ctx.log.info(f"{len(self.seen)} {what} {-1.0 if value is None else value}")

    def on_start(self, ctx: Context) -> None:
        self.note(ctx, "start")

    def on_market(self, ctx: Context, market: Market) -> None:
        self.note(ctx, "market")

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        self.note(ctx, signal.name)

    def on_book(self, ctx: Context, book: Book) -> None:
        self.note(ctx, "book")

    def on_trade(self, ctx: Context, trade: Trade) -> None:
        self.note(ctx, "trade")

    def on_timer(self, ctx: Context) -> None:
        self.note(ctx, "timer")

    def on_stop(self, ctx: Context) -> None:
        self.note(ctx, "stop")
        ctx.log.info(f"{self.seen.count('trade')} {self.seen.index('book')}")
