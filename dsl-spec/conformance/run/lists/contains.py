"""in looks by value for every element that can be compared."""

## rules: list.in list.by-value

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pmt import Book, Context, Series, Strategy


def noted(ctx: Context, text: str, value: int) -> int:
    ctx.log.info(text)
    return value


class Side(Enum):
    UP = 1
    DOWN = 2


class Box:
    def __init__(self, n: int) -> None:
        self.n = n


@dataclass
class Spot:
    n: int
    x: float


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        pairs = [(1, "a"), (2, "b")]
        ctx.log.info(f"{(1, 'a') in pairs} {(1, 'b') in pairs} {(3, 'c') not in pairs}")
        none: list[int] = []
        rows = [[1, 2], none]
        ctx.log.info(f"{[1, 2] in rows} {none in rows} {[2] in rows}")
        sides = [Side.UP]
        ctx.log.info(f"{Side.UP in sides} {Side.DOWN in sides}")
        maybe = [None, 3]
        ctx.log.info(f"{None in maybe} {3 in maybe} {4 in maybe}")
        ctx.log.info(f"{2 in (1, 2, 3)} {'x' not in ('a', 'b')}")
        point = (4, 5)
        ctx.log.info(f"{5 in point} {6 in point}")
        first = Box(1)
        boxes = [first, Box(1)]
        ctx.log.info(f"{first in boxes} {Box(1) in boxes} {boxes.index(boxes[1])} {boxes.count(first)}")
        spots = [Spot(1, 0.5)]
        ctx.log.info(f"{Spot(1, 0.5) in spots} {Spot(2, 0.5) in spots}")
        ctx.log.info(f"{noted(ctx, 'left', 1) in [noted(ctx, 'right', 1)]}")
