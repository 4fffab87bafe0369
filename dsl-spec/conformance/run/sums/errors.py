"""A partial sum out of range, and the order of the operands."""

## rules: sum.start sum.money
## cases: 3
## plain: no range

from __future__ import annotations

from pmt import Book, Context, Series, Strategy, Usd


class Sums(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.xs = [1, 2]

    def more(self) -> int:
        self.xs.append(5)
        return 100

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            ctx.log.info(f"{sum(self.xs, self.more())}")
            ctx.log.info(f"{sum(self.xs, 9007199254740990)}")  ## error: OverflowError
        if ctx.now == 1:
            most = Usd("9007199254.740991")
            ctx.log.info(f"{sum([Usd('-0.000001'), Usd('0.000001')], most)}")
            ctx.log.info(f"{sum([Usd('0.000001'), Usd('-0.000001')], most)}")  ## error: OverflowError
        if ctx.now == 2:
            ctx.log.info(f"{sum([True, True], 9007199254740990)}")  ## error: OverflowError
