"""min and max of several texts, tuples, members, numbers."""

## cases: 3
## rules: builtin.extremes

from enum import IntEnum

from pmt import Book, Context, Series, Strategy


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        print(min("b", "a", "c"), max("b", "\U0001f600", "\uffff"), min("", "a"))
        low = min((1, 2.5), (1, 2.0), (n, 0.0))
        high = max((1, "x"), (1, "y"), (n, ""))
        print(low[0], low[1], high[0], high[1])
        print(max(Level.LOW, Level.HIGH), min(3, n, 1), max(2, 0.5 + n))
