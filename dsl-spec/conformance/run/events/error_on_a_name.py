"""An error in a handler of signals names its line; the values before it count."""
## rules: event.signal signal.name
## calls: signal a:x 1; signal b:y 0; signal a:x 3

from pmt import All, Context, Signal, Strategy, signal


class Program(Strategy):
    markets = All()
    x = signal("a:x")
    y = signal("b:y")

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        ctx.log.info(f"{signal.name}")
        if not signal.value > 0.0:
            raise ValueError(f"no value of {signal.name}")  ## error: ValueError
        ctx.log.info(f"{1.0 / signal.value}")
