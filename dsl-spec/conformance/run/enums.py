"""Enums: members in fields, lists, optionals, parameters and constants; their values and their texts."""
## rules: enum.value-type enum.equal enum.text
## cases: 3

from __future__ import annotations

from enum import Enum, IntEnum, auto

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    """Where the market goes."""

    UP = 1
    DOWN = -7
    FLAT = 0


class Mode(Enum):
    IDLE = "idle"
    BUSY = "it's {busy}"


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()
    TOP = 9


class Only(Enum):
    ONE = 5


START = Side.FLAT
LIMIT = Level.TOP.value + Only.ONE.value


def opposite(side: Side) -> Side:
    if side == Side.UP:
        return Side.DOWN
    elif side == Side.DOWN:
        return Side.UP
    return side


def side_of(k: int) -> Side | None:
    if k % 4 == 3:
        return None
    return Side.UP if k % 4 == 0 else Side.DOWN if k % 4 == 1 else Side.FLAT


def weight(side: Side | None, scale: float = 1.0, mode: Mode = Mode.IDLE) -> float:
    if side == Side.DOWN:
        return side.value * scale
    if side is None:
        return -1.0
    return side.value + (0.5 if mode != Mode.IDLE else 0.25)


class Tracker:
    def __init__(self, side: Side) -> None:
        self.side = side
        self.mode = Mode.IDLE
        self.last: Level | None = None
        self.seen: list[Side] = [side]

    def told(self) -> str:
        text = self.mode.value + "/" + self.side.name
        return f"{text} {self.side} {self.last if self.last is not None else Level.LOW} {Mode.IDLE.value}"

    def turn(self, ctx: Context) -> Side:
        self.side = opposite(self.side)
        self.seen.append(self.side)
        ctx.log.debug(f"turn {self.side} {self.side.name} {self.side.value}")
        return self.side


class S(Strategy):
    markets = Series("s")

    level: Level = Level.LOW
    maybe: Side | None = None

    def __init__(self) -> None:
        self.tracker = Tracker(START)
        self.other = Tracker(Side.UP)
        self.total = LIMIT

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.now + ctx.market.opens_at
        self.maybe = side_of(k)
        ctx.log.info(f"{k} {weight(self.maybe)} {weight(self.maybe, 0.5, Mode.BUSY)} {self.level} {self.level.name}")
        if self.maybe != self.other.side:
            ctx.log.info(f"differs {self.other.side}")
        if self.maybe != Side.FLAT and self.maybe is not None:
            ctx.log.info(f"{self.maybe.value:.2f} {self.maybe.value // 2}")
        if not self.maybe == self.tracker.side:
            self.tracker.mode = Mode.BUSY if self.tracker.mode == Mode.IDLE else Mode.IDLE
        ctx.log.warning(f"{self.tracker.mode} {self.tracker.mode.value} {self.tracker.mode.name}")
        told = self.tracker.told()
        ctx.log.info(f"{told} {told.startswith(Mode.BUSY.value)} {str(self.maybe) if self.maybe is not None else Only.ONE.name}")
        self.level = Level.HIGH if self.level == Level.LOW else Level.TOP
        self.tracker.last = self.level if k % 2 == 0 else None
        self.other.turn(ctx)
        self.total += self.level.value + (0 if self.tracker.last is None else self.tracker.last.value)
        count = 0
        for side in self.other.seen:
            if side == Side.UP:
                count += 1
        found = Side.FLAT in self.other.seen
        ctx.log.info(f"{count} {found} {Side.DOWN not in self.other.seen} {self.total} {side_of(k) == side_of(k + 4)}")
        self.other.seen[0] = self.other.seen[-1]
        if len(self.other.seen) > 4:
            first = self.other.seen.pop(0)
            assert first == Side.UP, f"first is {first} {first.value} {self.tracker.mode.value}"  ## error: AssertionError
