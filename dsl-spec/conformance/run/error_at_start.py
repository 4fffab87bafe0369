"""An error in the strategy's `__init__`."""
## rules: error.start
from pmt import Book, Context, Series, Strategy, param


class S(Strategy):
    markets = Series("s")

    n: int = param(0)

    def __init__(self) -> None:
        self.x = 1
        self.y = self.x % self.n  ## error: ZeroDivisionError

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{self.y}")
