"""What the engine lends is read in locals and passed on."""

## rules: type.lent expr.attribute

from pmt import Book, Context, Outcome


def spread(book: Book) -> float:
    s = book.spread
    return 0.0 if s is None else float(s)


def first(ctx: Context) -> Outcome:
    market = ctx.market
    return market.yes
