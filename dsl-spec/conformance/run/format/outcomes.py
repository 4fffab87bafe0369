"""An outcome has a format as a text."""

## cases: 1
## rules: format.text

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        yes = ctx.market.yes
        ctx.log.info(f"{yes} {yes!s} {yes!s:>5} {ctx.market.no!s:<4}|{ctx.market.no}")
