"""`!r` of texts: quotes and escapes as CPython writes them."""

## cases: 1
## rules: format.repr

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for text in ["", "plain", "it's", 'say "x"', "both ' and \"", "a\\b", "tab\tline\n\r", "\x00\x7f\x85\xa0", "é ü 😀 €"]:
            ctx.log.info(f"{text!r}|{text!r:>14}|{text!r:.3}|")
