"""Malformed f-string."""

## rules: lex.fstring

from pmt import Book, Context, Series, Strategy


class Hello(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"now {}")  ## E: PMT0228 "{}"
