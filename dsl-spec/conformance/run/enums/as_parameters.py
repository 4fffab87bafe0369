"""A member as argument, default, result and constant."""

## rules: enum.value-type enum.equal

from __future__ import annotations

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Mode(Enum):
    FAST = 1
    SLOW = 2


START = Mode.SLOW


def speed(m: Mode = START, *, other: Mode = Mode.FAST) -> int:
    return m.value * 10 + other.value


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(speed(), speed(Mode.FAST), speed(other=Mode.SLOW), START.name)
