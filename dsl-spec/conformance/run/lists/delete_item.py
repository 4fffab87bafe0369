"""del of an item takes a Python index."""

## cases: 2
## rules: list.pop list.errors

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3]
        del xs[-1]
        del xs[0]
        ctx.log.info(f"{len(xs)} {xs[0]}")
        rows = [[1, 2], [3]]
        del rows[0][1]
        ctx.log.info(f"{len(rows[0])} {len(rows)}")
        if ctx.now % 2 == 0:
            del xs[1]  ## error: IndexError
        else:
            del xs[-2]  ## error: IndexError
