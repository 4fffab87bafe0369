"""A key that is a nan has no place in the order; plain CPython puts it anywhere."""

## rules: list.sort-nan
## cases: 1
## plain: no

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Keys(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        inf = 1e308 * 10.0
        xs = [1, 2]
        xs.sort(key=lambda x: (x, inf - inf))  ## error: ValueError
