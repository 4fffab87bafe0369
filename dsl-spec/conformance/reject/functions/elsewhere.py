"""Callable that is no parameter."""

## rules: function.callable

from __future__ import annotations

from collections.abc import Callable


class Box:
    f: Callable[[int], int] | None = None  ## E: PMT0590 "Callable[[int], int]"

    def __init__(self, g: Callable[[int], int]) -> None:  ## E: PMT0590 "Callable[[int], int]"
        self.n = 0


def given(f: Callable[[int], int] | None) -> int:  ## E: PMT0590 "Callable[[int], int]"
    return 1


def made() -> Callable[[int], int]:  ## E: PMT0590 "Callable[[int], int]"
    g: Callable[[int], int] = 1  ## E: PMT0590 "Callable[[int], int]"
    return g


def nested(f: Callable[[Callable[[int], int]], int]) -> int:  ## E: PMT0590 "Callable[[int], int]"
    return 1
