"""A nan has no place in an order."""

## rules: sorted.nan
## cases: 2
## plain: no

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Nan(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        nan = float(ctx.now) * 1e308 * 10.0
        odd = nan - nan if ctx.now == 1 else 1.0
        ctx.log.info(f"{len(sorted([1.0, odd]))}")  ## error: ValueError
