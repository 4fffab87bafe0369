"""Helpers that take functions."""

from __future__ import annotations

from collections.abc import Callable


def fold(f: Callable[[int, int], int], xs: list[int], start: int) -> int:
    total = start
    for x in xs:
        total = f(total, x)
    return total


def largest(a: int, b: int) -> int:
    return a if a > b else b
