"""A metric or a plot takes a float or an int, which becomes a float; the record keeps -0.0, inf and a nan."""
## rules: ctx.metric

import math

from pmt import All, Book, Context, Strategy


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.metric("whole", 3)
        ctx.metric("half", 0.5)
        ctx.plot("zero", -0.0)
        ctx.plot("far", math.inf)
        ctx.plot("none", -math.nan)
        ctx.metric("position", float(ctx.position(ctx.market.yes)))
