"""The name of a metric or a plot is a constant of the program, of plain characters."""
## rules: ctx.metric-name
from pmt import All, Book, Context, Strategy

NAME = "spread"


class S(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.metric(NAME, 1.0)  ## E: PMT0723 "NAME"
        ctx.metric(f"spread {ctx.now}", 1.0)  ## E: PMT0723 "f"spread {ctx.now}""
        ctx.metric("", 1.0)  ## E: PMT0723 """"
        ctx.plot("two words", 1.0)  ## E: PMT0723 ""two words""
        ctx.plot("1st", 1.0)  ## E: PMT0723 ""1st""
