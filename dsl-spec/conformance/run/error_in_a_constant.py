"""A module constant that cannot be computed: the strategy does not start."""
## rules: module.constant error.start
from pmt import Book, Context, Series, Strategy

A = 3
B = A - 3
C = A // B  ## error: ZeroDivisionError


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{C}")
