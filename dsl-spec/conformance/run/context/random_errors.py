"""An empty range, too large a range and seeds that are out of range fail where the library raises."""
## rules: random.methods random.own
## cases: 3

from pmt import All, Book, Context, Strategy
from pmt.random import Random


class Program(Strategy):
    markets = All()

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            ctx.log.info(f"{ctx.random.randint(2, 1)}")
        elif ctx.now == 1:
            ctx.log.info(f"{ctx.random.randint(0, 4294967087)}")
        else:
            ctx.log.info(f"{Random(0, 0, 0, 1, 2, 3).draw()}")
