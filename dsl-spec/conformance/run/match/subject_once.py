"""The subject is computed once, before all cases."""

## cases: 2
## rules: match.order

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.calls = 0

    def next(self) -> int:
        self.calls += 1
        return self.calls

    def on_book(self, ctx: Context, book: Book) -> None:
        match self.next():
            case 3:
                ctx.log.info("three")
            case 2:
                ctx.log.info("two")
            case n:
                ctx.log.info(f"{n} {self.calls}")
