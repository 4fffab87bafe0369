"""Formats of nan and the infinities."""

## cases: 6
## rules: format.float format.zero

import math

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for x in [math.nan, math.inf, -math.inf]:
            ctx.log.info(f"{x} {x:.2f} {x:e} {x:g} {x:%}")
            ctx.log.info(f"{x:,} {x:F} {x:G}|{x:8}|{x:<8}|")
            ctx.log.info(f"{x:^8.1f}|{x:+}|{x: }|{x:08.2f}|{x:010,.1f}|")
