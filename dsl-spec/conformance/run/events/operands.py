"""A signal's parts as operands: evaluated once each, in their order, in loops, conditions and comprehensions."""
## rules: signal.name signal.latest
## calls: signal a:x 3 5; signal b:y 4

from pmt import All, Context, Signal, Strategy, signal


class Program(Strategy):
    markets = All()
    x = signal("a:x")
    y = signal("b:y")

    def __init__(self) -> None:
        self.asked = 0

    def same(self, signal: Signal) -> Signal:
        self.asked += 1
        return signal

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        either = self.same(signal).name == "a:x" or self.same(signal).source == "b"
        text = self.same(signal).name if signal.value > 3.5 else "low " + self.same(signal).source
        total = sum(signal.value for name in ["a:x", "b:y", "a:x"] if name == signal.name)
        time = signal.time
        ctx.log.info(f"{either} {text} {total} {self.asked} {0 if time is None else time}")
        ages = [age for age in [ctx.signal(self.x).age, ctx.signal(self.y).age] if age < 10_000_000]
        ctx.log.info(f"{len(ages)} {sum(ages)}")
