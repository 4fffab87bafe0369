"""Constants are computed from the top."""

## rules: module.constant name.scope

from pmt import Book, Context, Series, Strategy, Usd

BASE = 10
TWICE = BASE * 2
RATE: float = TWICE / 3
NAMES = ["a", "b"]
LIMIT = TWICE if BASE > 5 else 0
FEE = Usd("0.02") * 3
DONE = not BASE > TWICE


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(TWICE, RATE, NAMES[-1], LIMIT, FEE, DONE, len(NAMES))
