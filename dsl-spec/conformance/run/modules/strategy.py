"""Imports of the project's own files: functions, classes and constants, by every form."""
## rules: module.project module.once module.root module.import
## cases: 6

from enum import Enum

FIRST = 2

import helpers
from helpers import COUNT, Box, grow as grown
import shapes.flat as flat
import shapes.solid
from shapes import SIDES, corner
from shapes.solid import cube
from pmt import Book, Context, Series, Strategy
import pmt.indicators as indicators

LATER = FIRST + COUNT + helpers.FIRST


class Counter:
    """Another class of the same name as that of helpers.py."""

    def __init__(self) -> None:
        self.count = 100

    def up(self) -> int:
        self.count += 1
        return self.count


class Side(Enum):
    """Another enum of the same name, too."""

    LEFT = "left"
    RIGHT = "right"


def grow(x: float) -> float:
    return grown(x) + helpers.grow(x) + 1.0


def widest(boxes: list[Box]) -> helpers.Box | None:
    best: helpers.Box | None = None
    for box in boxes:
        if best is None or box.width > best.width:
            best = box
    return best


class Modules(Strategy):
    markets = Series("btc-updown-15m")
    limit: float = helpers.LIMIT

    def __init__(self) -> None:
        self.own = Counter()
        self.theirs = helpers.Counter(3)
        self.box = Box(1.5)
        self.mean = indicators.Ewma(0.5)
        self.squares: list[flat.Square] = []
        self.made = 0
        self.side = helpers.Side.UP
        self.hand = Side.LEFT

    def on_book(self, ctx: Context, book: Book) -> None:
        case = ctx.now
        k = ctx.market.opens_at
        if case == 0:
            ctx.log.info(f"{self.own.up()} {self.theirs.up()} {self.mean.update(grow(float(k)))}")
        elif case == 1:
            ctx.log.info(f"{FIRST} {COUNT} {LATER} {helpers.FIRST} {SIDES} {self.limit} {helpers.SUM}")
        elif case == 2:
            self.squares.append(flat.Square(k))
            total = 0.0
            for square in self.squares:
                total += square.area() + flat.half(square.side)
            ctx.log.info(f"{total} {cube(k)} {shapes.solid.cube(2)} {shapes.solid.flat.UNIT} {corner.angle(k)}")
        elif case == 3:
            best = widest([Box(1.0), Box(self.box.wider(k)), Box(2.0)])
            if best is not None:
                ctx.log.info(f"{best.width}")
        elif case == 4:
            ctx.log.info(f"{flat.part(k, 3 - k)}")
        else:
            self.side = helpers.Side.DOWN if self.side == helpers.Side.UP else helpers.Side.UP
            ctx.log.info(f"{self.side} {self.hand} {self.own.count} {self.theirs.count}")
            self.made += helpers.checked(k)
            ctx.log.info(f"{self.made}")
