"""Calls that change a field by way of others: a fact about it ends with each of them."""

## rules: narrow.field narrow.use

from collections.abc import Callable


class Cell:
    def __init__(self) -> None:
        self.best: float | None = None
        self.n = 0

    @property
    def width(self) -> float:
        self.best = None
        return 1.0

    def __len__(self) -> int:
        self.best = None
        return 1


class Heir(Cell):
    def quiet(self) -> int:
        self.best = None
        return 2


def clear(c: Cell) -> int:
    c.best = None
    return 0


def through(c: Cell) -> int:
    return clear(c)


def twice(f: Callable[[int], int]) -> int:
    return f(1) + f(2)


def by_property(c: Cell) -> float:
    if c.best is None:
        return 0.0
    return c.width + c.best  ## E: PMT0408 "c.best"


def by_len(c: Cell) -> float:
    if c.best is None:
        return 0.0
    return len(c) + c.best  ## E: PMT0408 "c.best"


def by_truth(c: Cell) -> float:
    if c.best is None or not c.n:
        return 0.0
    n = through(c)
    return n + c.best  ## E: PMT0408 "c.best"


def by_argument(c: Cell) -> float:
    if c.best is None:
        return 0.0
    n = twice(lambda i: clear(c) + i)
    return n + c.best  ## E: PMT0408 "c.best"


def by_lambda_key(c: Cell) -> float:
    if c.best is None:
        return 0.0
    xs = sorted([2, 1], key=lambda x: x + clear(c))
    return xs[0] + c.best  ## E: PMT0408 "c.best"


def by_comprehension(c: Cell) -> float:
    if c.best is None:
        return 0.0
    xs = [clear(c) for _ in range(2)]
    return xs[0] + c.best  ## E: PMT0408 "c.best"


def by_loop(c: Cell) -> float:
    if c.best is None:
        return 0.0
    total = 0.0
    for _ in range(2):
        total += c.best  ## E: PMT0408 "c.best"
        through(c)
    return total


def by_own_function(c: Cell, f: Callable[[int], int]) -> float:
    if c.best is None:
        return 0.0
    total = 0.0
    while total < 1.0:
        total += c.best  ## E: PMT0408 "c.best"
        total += f(1)
    return total
