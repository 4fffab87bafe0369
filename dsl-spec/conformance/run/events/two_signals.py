"""Two series in one strategy: told apart by name, their latest values at hand in every handler."""
## rules: signal.declare signal.name signal.latest event.signal
## calls: start; signal binance:BTCUSDT 64000.5 500000; book; signal chainlink:BTCUSD 63999.25; book
## calls: wait 30; timer; signal binance:BTCUSDT -0 ; book; stop

from pmt import All, Book, Context, Signal, Strategy, every, signal


class Program(Strategy):
    markets = All()
    timer = every(s=1)
    spot = signal("binance:BTCUSDT")
    oracle = signal("chainlink:BTCUSD")
    seen: int = 0

    def tell(self, ctx: Context, where: str) -> None:
        spot = ctx.signal(self.spot)
        oracle = ctx.signal("chainlink:BTCUSD")
        gap = 0.0
        if spot.value is not None and oracle.value is not None:
            gap = spot.value - oracle.value
        first = -1 if spot.time is None else spot.time
        ctx.log.info(f"{where}: gap {gap}, spot {spot.age} us old of {first}, oracle {oracle.age} us")

    def on_start(self, ctx: Context) -> None:
        self.tell(ctx, "start")

    def on_book(self, ctx: Context, book: Book) -> None:
        self.tell(ctx, "book")

    def on_timer(self, ctx: Context) -> None:
        self.tell(ctx, "timer")

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        self.seen += 1
        if signal.name == "binance:BTCUSDT":
            ctx.log.info(f"spot {signal.value}")
        elif signal.name == self.oracle.name:
            ctx.log.info(f"oracle {signal.value}")
        text = signal.source + "/" + signal.name
        ctx.log.info(f"{signal.name} of {signal.source}: {text} {self.seen}")
        self.tell(ctx, "signal")

    def on_stop(self, ctx: Context) -> None:
        self.tell(ctx, "stop")
