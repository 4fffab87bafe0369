"""A strategy has up to sixteen signals, each with a row of its own."""
## rules: signal.declare signal.latest
## calls: signal s:15 15; signal s:0 0.5; signal s:7 7; book

from pmt import All, Book, Context, Signal, Strategy, signal


class Program(Strategy):
    markets = All()
    s0 = signal("s:0")
    s1 = signal("s:1")
    s2 = signal("s:2")
    s3 = signal("s:3")
    s4 = signal("s:4")
    s5 = signal("s:5")
    s6 = signal("s:6")
    s7 = signal("s:7")
    s8 = signal("s:8")
    s9 = signal("s:9")
    s10 = signal("s:10")
    s11 = signal("s:11")
    s12 = signal("s:12")
    s13 = signal("s:13")
    s14 = signal("s:14")
    s15 = signal("s:15")

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        ctx.log.info(f"{signal.name} {signal.name == 's:15'} {signal.name == self.s7.name}")

    def on_book(self, ctx: Context, book: Book) -> None:
        first = ctx.signal(self.s0).value
        last = ctx.signal(self.s15).value
        if first is not None and last is not None:
            ctx.log.info(f"{first} {last} {ctx.signal(self.s8).value is None} {ctx.signal(self.s7).age}")
