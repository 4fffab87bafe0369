"""Before its first value a signal is None, older than anything, and without a time."""
## rules: signal.latest
## calls: start; book; signal test:BTCUSD 1.5; wait 9; book; signal test:BTCUSD 2.5 7; book

from pmt import All, Book, Context, Strategy, signal


class Program(Strategy):
    markets = All()
    spot = signal("test:BTCUSD")

    def on_start(self, ctx: Context) -> None:
        spot = ctx.signal(self.spot)
        ctx.log.info(f"{spot.value is None} {spot.time is None} {spot.age}")

    def on_book(self, ctx: Context, book: Book) -> None:
        spot = ctx.signal(self.spot)
        value = spot.value
        if value is None or spot.age > 5_000_000:
            ctx.log.info(f"not yet, or too old: {spot.age}")
            return
        time = spot.time
        ctx.log.info(f"{value} of {-1 if time is None else time}, age {spot.age}")
