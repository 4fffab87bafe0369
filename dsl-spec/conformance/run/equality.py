"""Equality of tuples and dataclasses that hold floats goes by value, also for one and the same nan, where versions of CPython differ."""
## rules: tuple.compare dataclass.equal list.by-value
from __future__ import annotations

from dataclasses import dataclass

from pmt import Book, Context, Series, Strategy

## plain: no

INF = 1e308 * 10.0
NAN = INF - INF


@dataclass
class Level:
    weight: float
    depth: tuple[int, float | None]


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.pair: tuple[int, float] = (1, NAN)
        self.maybe: tuple[float | None, float] | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        same = self.pair
        ctx.log.info(f"{same == self.pair} {same != self.pair} {(1, 0.0) == (1, -0.0)} {(NAN, 1) == (NAN, 1)}")
        if not self.pair == (1, NAN):
            self.pair = (2, book.mid if book.mid is not None else INF)
        ctx.log.info(f"{self.pair == (2, 0.55)} {self.pair == (2, INF)} {self.maybe == (None, 1.0)}")
        self.maybe = (None if ctx.now > 1_000_000 else NAN, 1)
        both = self.maybe
        level = Level(NAN, (1, None))
        levels = (level, 1)
        ctx.log.info(f"{level == level} {levels == levels} {levels != (level, 1)} {Level(0.0, (1, None)) == Level(-0.0, (1, None))}")
        other = Level(0.5, (1, None))
        other.depth = (1, NAN)
        ctx.log.info(f"{other == other} {other.depth == Level(0.5, (1, None)).depth}")
        ctx.log.info(f"{self.maybe == both} {both == self.maybe and self.maybe == (None, 1.0)}")
