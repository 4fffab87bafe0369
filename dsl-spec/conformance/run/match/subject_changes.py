"""A change of the subject's name in a guard or a block changes no case."""

## cases: 4
## rules: match.order

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.n = 0

    def set(self, n: int) -> bool:
        self.n = n
        return False

    def on_book(self, ctx: Context, book: Book) -> None:
        self.n = ctx.now
        match self.n:
            case 0 if self.set(1):
                ctx.log.info("never")
            case 1:
                ctx.log.info("one")
                self.n = 2
            case 2:
                ctx.log.info("two")
            case _:
                ctx.log.info(f"other {self.n}")
