"""`Final` at constants of a file."""

## cases: 2
## rules: argument.final

from typing import Final

from pmt import Book, Context, Series, Strategy


LIMIT: Final = 3
RATE: Final[float] = 1
NAMES: Final = ["a", "b"]


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(LIMIT + ctx.now, RATE / 2, NAMES[1])
