"""The name of a signal is a text: a key, an operand, and a part of a message."""
## rules: signal.name
## calls: signal a:x 1; signal b.c-d:y/z 2; signal a:w 3; signal a:x 4

from pmt import All, Context, Signal, Strategy, signal


class Program(Strategy):
    markets = All()
    x = signal("a:x")
    y = signal("b.c-d:y/z")
    w = signal("a:w")

    def __init__(self) -> None:
        self.last: dict[str, float] = {}
        self.counts: dict[str, int] = {"a": 0, "b.c-d": 0}

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        self.last[signal.name] = signal.value
        self.counts[signal.source] += 1
        known = signal.name in self.last
        names = sorted(self.last)
        ctx.log.info(f"{names[0]} {len(names)} {known} {signal.name.startswith('a:')} {self.counts['a']}")
        ctx.log.info(signal.name + " from " + signal.source)
        ctx.log.info(f"{signal.name!r} {signal.name:>12}| {signal.source:<6}|")
