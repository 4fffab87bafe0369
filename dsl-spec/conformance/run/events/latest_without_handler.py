"""The table of signals is kept although nothing hears of single values."""
## rules: signal.latest signal.declare
## calls: signal a:one 1; signal b:two 2; book; signal a:one 3; signal a:one 4; thin; timer

from pmt import All, Book, Context, Strategy, every, signal


class Program(Strategy):
    markets = All()
    timer = every(ms=500)
    one = signal("a:one")
    two = signal("b:two")

    def sum_of(self, ctx: Context) -> float:
        total = 0.0
        for value in [ctx.signal(self.one).value, ctx.signal(self.two).value]:
            if value is not None:
                total += value
        return total

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{self.sum_of(ctx)} {ctx.signal(self.one).age} {ctx.signal(self.two).age}")

    def on_timer(self, ctx: Context) -> None:
        ctx.log.info(f"{self.sum_of(ctx)}")
