"""Members of enums as elements; a set of them within the state."""

## rules: set.elements set.state set.contains

from __future__ import annotations

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    BUY = 1
    SELL = 2


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.open: set[Side] = {Side.SELL}
        self.by_name: dict[str, set[Side]] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        self.open.add(Side.BUY)
        mine = self.by_name.setdefault("a", set())
        mine.add(Side.BUY)
        ctx.log.info(f"{Side.BUY in self.open} {Side.SELL in self.open} {len(mine)} {mine == {Side.BUY}}")
        self.open.discard(Side.SELL)
        ctx.log.info(f"{len(self.open)} {self.open == mine} {self.open <= mine}")
