"""Constant tuples, dicts, sets and lists of a module, nested too."""

## cases: 1
## rules: module.constant list.constant module.container

from enum import Enum
from typing import Final

from pmt import Book, Context, Price, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"


WIDTHS = (0.01, 0.02, 0.05)
WEIGHTS = {"fast": 0.5, "slow": 1, "flat": 0}
NAMES: dict[int, str] = {2: "two", 1: "one"}
TAGS = {"a", "b", "a"}
GRID = [(1, 0.5), (2, 0.25)]
LADDERS: dict[Side, list[float]] = {Side.UP: [0.1, 0.2], Side.DOWN: []}
LIMITS: Final[tuple[int, Price]] = (3, Price("0.55"))
GAPS: list[float | None] = [None, 1]
EMPTY: dict[str, int] = {}


class Main(Strategy):
    markets = Series("s")

    STEPS = {"x": 1, "y": 2}

    def __init__(self) -> None:
        self.own = WEIGHTS.copy()
        self.calls = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        self.calls += 1
        self.own["fast"] += 1.0
        print(self.own["fast"], WEIGHTS["fast"], len(WEIGHTS), WEIGHTS.get("none", -0.0))
        print(WIDTHS[0], WIDTHS[-1], LIMITS[0], LIMITS[1], "a" in TAGS, "c" in TAGS, len(TAGS))
        for name, weight in WEIGHTS.items():
            print(name, weight)
        for key in NAMES:
            print(key, NAMES[key])
        for n, w in GRID:
            print(n, w)
        print(len(LADDERS[Side.DOWN]), LADDERS[Side.UP][1], sum(LADDERS[Side.UP]), GRID[1][1], 2 in NAMES)
        total = sum(w for w in WEIGHTS.values())
        print(total, sorted(TAGS)[1], {"a", "b"} == TAGS, len(TAGS | {"z"}), EMPTY == {}, len(GAPS))
        print(Main.STEPS["y"] if self.calls % 2 == 0 else self.STEPS["x"])
