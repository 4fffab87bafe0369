"""Comparison of a signal's name with constants, attributes, texts made at run time, and another text."""
## rules: signal.name
## calls: signal a:x 1; signal a:y 2

from pmt import All, Context, Signal, Strategy, signal

WANTED = "a:y"


class Program(Strategy):
    markets = All()
    OTHER = "a:x"
    x = signal("a:x")
    y = signal("a:y")

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        made = "a:" + "x"
        ctx.log.info(f"{signal.name == 'a:x'} {signal.name != 'a:x'} {'a:y' == signal.name} {signal.name == WANTED}")
        ctx.log.info(f"{signal.name == self.x.name} {signal.name != self.y.name} {signal.name == Program.y.name}")
        ctx.log.info(f"{signal.name == self.OTHER} {signal.name == made} {made != signal.name} {signal.source == 'a'}")
        ctx.log.info(f"{signal.name in ['a:x', 'b:z']} {signal.name < 'a:y'} {self.x.source} {Program.x.name}")
