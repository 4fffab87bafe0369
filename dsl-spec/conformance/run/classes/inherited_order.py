"""Comparisons that a class inherits, between objects of the class and of its own heirs."""

## rules: class.lt class.eq class.inherit

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Level:
    def __init__(self, height: int) -> None:
        self.height = height
        self.asked = 0

    def __lt__(self, other: Level) -> bool:
        self.asked += 1
        return self.height < other.height

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Level):
            return False
        self.asked += 10
        return self.height == other.height


class Floor(Level):
    def __init__(self, height: int, name: str) -> None:
        super().__init__(height)
        self.name = name


class Attic(Floor):
    def __init__(self) -> None:
        super().__init__(9, "attic")


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.low = Floor(1, "low")
        self.high = Floor(4, "high")
        self.attic = Attic()
        self.levels: list[Level] = [self.low, self.attic, Level(4)]

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{self.low < self.high} {self.low > self.high} {self.low == self.high} {self.low != self.high}")
        attics = [self.attic, Attic()]
        ctx.log.info(f"{attics[0] < attics[1]} {attics[0] > attics[1]} {attics[0] == attics[1]}")
        for level in self.levels:
            ctx.log.info(f"{level.height} {level < self.levels[2]} {level > self.levels[2]} {level == self.levels[2]}")
        ctx.log.info(f"{self.levels[2] == self.levels[0]} {self.levels[2] < self.levels[1]}")
        ctx.log.info(f"{self.low.asked} {self.high.asked} {self.attic.asked} {self.levels[2].asked}")
