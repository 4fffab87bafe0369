"""An empty list or dict inside of a literal has the type that stands beside it."""

## rules: infer.empty-inside type.invariant

from enum import Enum, IntEnum, auto

from pmt import Book, Context, Series, Strategy


class Level(IntEnum):
    LOW = -5
    NEXT = auto()
    THEN = auto()


class Mark(Enum):
    A = auto()
    B = 7
    C = auto()


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.rows = [[1, 2], [], [3]]
        self.seen = {"a": [], "b": [0.5]}

    def take(self, k: int) -> list[int]:
        self.rows[1].append(k)
        return [k]

    def on_book(self, ctx: Context, book: Book) -> None:
        rows = [[], self.take(1), [], self.take(2)]
        rows[0].append(9)
        deep = [[[]], [[1], []], []]
        deep[2].append([4])
        maybe = [None, [], [1.5]]
        maps = [{}, {"k": 1}]
        maps[0]["z"] = 3
        self.seen["a"].append(len(self.rows[1]))
        ctx.log.info(f"{rows[0][0]} {rows[1][0]} {rows[3][0]} {len(rows[2])} {deep[2][0][0]} {len(deep[0][0])}")
        ctx.log.info(f"{len(self.rows)} {self.rows[1][0]} {maps[0]['z']} {self.seen['a'][-1]} {maybe[0] is None}")
        ctx.log.info(f"{int(Level.NEXT)} {int(Level.THEN)} {Mark.C.value}")
