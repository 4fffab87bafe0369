"""A bool is a text alone, and an int in a format."""

## cases: 6
## rules: format.bool

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        b = ctx.now % 2 == 0
        ctx.log.info(f"{b} {b!s} {b!r} {b:d} {b:3} {b:<3}|")
        ctx.log.info(f"{b:03} {b:+} {b!s:>7} {b!s:<7}| {b!r:.2} {b:.1f}")
