"""A signal's value is a float like any other; it is computed with, kept and compared."""
## rules: signal.value event.signal

from pmt import All, Context, Signal, Strategy, signal


class Program(Strategy):
    markets = All()
    spot = signal("test:BTCUSD")

    def __init__(self) -> None:
        self.values: list[float] = []

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        self.values.append(signal.value)
        move = self.values[-1] - self.values[0]
        ctx.log.info(f"{len(self.values)} {move} {move < 0.0} {signal.time is None} {sum(self.values)}")
