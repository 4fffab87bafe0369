"""Messages of errors take the formats too."""

## cases: 3
## rules: format.float raise.message

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x = ctx.now / 3
        if ctx.now == 1:
            raise ValueError(f"bad {x:+.3f} {ctx.now=}")  ## error: ValueError
        assert ctx.now != 2, f"{x:>8.2e}"  ## error: AssertionError
        ctx.log.info("fine")
