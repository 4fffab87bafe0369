"""Set comprehensions count doubles once."""

## rules: set.comprehension set.sorted

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.xs = [3, 1, 3, 2]

    def on_book(self, ctx: Context, book: Book) -> None:
        odd = {x for x in self.xs if x % 2 == 1}
        pairs = {a + b for a in self.xs for b in self.xs}
        names = {str(x) for x in sorted(odd)}
        ctx.log.info(f"{len(odd)} {3 in odd} {len(pairs)} {sorted(pairs)[0]} {sorted(pairs)[-1]} {len(names)}")
