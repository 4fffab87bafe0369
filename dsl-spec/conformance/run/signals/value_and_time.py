"""A value of a series, with the source's own time or None."""
## rules: signal.declare event.signal signal.value

from pmt import All, Context, Signal, Strategy, signal


class Program(Strategy):
    markets = All()
    spot = signal("test:BTCUSD")
    last: float = 1.0
    seen: int = 0

    def on_signal(self, ctx: Context, news: Signal) -> None:
        self.seen += 1
        time = news.time
        age = -1 if time is None else ctx.now - time
        ctx.log.info(f"{self.seen}: {news.value} after {self.last}, age {age}, book {ctx.book(ctx.market.yes).mid is None}")
        self.last = news.value

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"{self.seen} values before the end")
