"""Helpers of the strategy beside it."""

from __future__ import annotations

from enum import Enum

from pmt.indicators import Ewma

FIRST = 5
COUNT: int = 7
LIMIT: float = 3
SUM = FIRST + COUNT * 2
_FACTOR = 2.0


class Side(Enum):
    UP = 1
    DOWN = 2


class Counter:
    def __init__(self, step: int) -> None:
        self.step = step
        self.count = 0

    def up(self) -> int:
        self.count += self.step
        return self.count


class Box:
    def __init__(self, width: float) -> None:
        self.width = width
        self.mean = Ewma(0.25)

    def wider(self, by: int) -> float:
        return self.width + by


def grow(x: float) -> float:
    return _double(x) + FIRST


def _double(x: float) -> float:
    return x * _FACTOR


def checked(k: int) -> int:
    if k > 4:
        raise ValueError(f"{k} is too much")  ## error: ValueError
    return k
