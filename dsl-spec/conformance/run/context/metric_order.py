"""Records stand among the log lines, in the order of the calls; arguments may be given by name."""
## rules: ctx.metric

from pmt import All, Book, Context, Strategy


class Program(Strategy):
    markets = All()

    def value(self, ctx: Context, x: float) -> float:
        ctx.log.debug(f"value of {x}")
        return x

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info("before")
        ctx.metric("a", self.value(ctx, 1.5))
        ctx.plot(name="b-2.c", value=self.value(ctx, 2.5))
        ctx.metric(value=self.value(ctx, -1.0), name="a")
        ctx.log.warning("after")
