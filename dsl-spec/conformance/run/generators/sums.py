"""Sums of floats are compensated, of a generator expression as of a list."""

## rules: generator.sum
## plain: no

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sums(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2]
        ys = [0.1, 0.2, 1e100, -1e100, 0.3]
        nothing: list[float] = []
        ctx.log.info(f"{sum(y for y in ys)} {sum(ys)} {sum(y for y in nothing)} {sum(-0.0 for _ in xs)}")
        ctx.log.info(f"{sum(y * 1e308 * 10.0 for y in ys if y < 1.0)} {sum(x / 10 for x in range(1, 9))}")
