"""Form of an f-string field."""

## rules: lex.fstring

from pmt import Book, Context, Series, Strategy


class Hello(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{ctx.now:>{8}}")  ## E: PMT0527 "{"
