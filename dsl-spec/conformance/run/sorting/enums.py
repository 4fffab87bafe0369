"""Members of an IntEnum sort by their values, money by its amount."""

## rules: list.sort enum.order

from __future__ import annotations

from enum import IntEnum

from pmt import Book, Context, Price, Series, Strategy


class Level(IntEnum):
    HIGH = 30
    LOW = -1
    MID = 7


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        levels = [Level.MID, Level.HIGH, Level.LOW, Level.MID]
        levels.sort()
        for level in levels:
            ctx.log.info(f"{level.name}")
        ctx.log.info(f"{Level.LOW < Level.HIGH} {Level.MID <= Level.MID} {Level.LOW > Level.HIGH} {Level.MID >= Level.HIGH}")
        prices = [Price("0.5"), Price("0.1"), Price("0.25")]
        prices.sort(reverse=True)
        ctx.log.info(f"{prices[0]} {prices[2]} {prices.index(Price('0.1'))}")
        ranked = [(Level.HIGH, Price("0.1")), (Level.LOW, Price("0.9"))]
        ranked.sort()
        ctx.log.info(f"{ranked[0][1]}")
