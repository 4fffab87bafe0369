"""A metric takes one number, and gives none."""
## rules: ctx.metric
from pmt import All, Book, Context, Size, Strategy


class S(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.metric("position", ctx.position(ctx.market.yes))  ## E: PMT0401 "ctx.position(ctx.market.yes)"
        ctx.metric("mid", book.mid)  ## E: PMT0408 "book.mid"
        ctx.metric("open", ctx.market.is_open)  ## E: PMT0401 "ctx.market.is_open"
        ctx.metric("none")  ## E: PMT0404 "ctx.metric("none")"
        ctx.metric("two", 1.0, 2.0)  ## E: PMT0404 "2.0"
        x = ctx.metric("x", 1.0)  ## E: PMT0416 "ctx.metric("x", 1.0)"
        ctx.metrics("x", 1.0)  ## E: PMT0303 "metrics"
