"""A function that hands itself on, and helpers in a circle."""

## rules: function.recursion

from __future__ import annotations

from collections.abc import Callable


def apply(f: Callable[[int], int], x: int) -> int:
    return f(x)


def down(x: int) -> int:
    return 0 if x < 1 else apply(down, x - 1)  ## E: PMT0308 "down"


def again(f: Callable[[int], int], x: int) -> int:
    return again(lambda y: f(y), x)  ## E: PMT0308 "again(lambda y: f(y), x)"
