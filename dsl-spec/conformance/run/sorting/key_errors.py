"""Errors of `sort` with a key: a nan as a key, an error inside, and a list that is filled meanwhile."""

## rules: list.sort-key list.sort-nan
## cases: 4

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Keys(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.xs = [3, 1, 2]

    def grows(self, x: int) -> int:
        self.xs.append(x)
        return x

    def key(self, ctx: Context, x: int) -> float:
        big = 1e308 * float(x * 10)
        return big - big

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            self.xs.sort(key=lambda x: 6 // (x - 1))  ## error: ZeroDivisionError
        if ctx.now == 1:
            self.xs.sort(key=self.grows)  ## error: ValueError
        if ctx.now == 2:
            ys = [1.0]
            ys.pop()
            ys.sort(key=lambda y: y)
            self.xs.sort(key=lambda x: -x)
            ctx.log.info(f"{self.xs[0]} {self.xs[2]}")
        if ctx.now == 3:
            self.xs.sort(key=lambda x: x // (len(self.xs)))  ## error: ZeroDivisionError
