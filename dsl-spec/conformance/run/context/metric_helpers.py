"""Metrics in helpers, loops and branches; one name may stand at several places, and for a metric and a plot."""
## rules: ctx.metric ctx.metric-result

from pmt import All, Book, Context, Strategy


def measure(ctx: Context, values: list[float]) -> None:
    for value in values:
        if value > 0.0:
            ctx.metric("up", value)
        else:
            ctx.metric("down", value)
        ctx.plot("up", value)


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        mid = book.mid
        measure(ctx, [0.25, -0.5] if mid is None else [mid])
