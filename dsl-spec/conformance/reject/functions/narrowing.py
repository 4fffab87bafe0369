"""Fields may have changed when a lambda runs."""

## rules: function.captures

from __future__ import annotations

from collections.abc import Callable


class Box:
    def __init__(self) -> None:
        self.n: int | None = None

    def apply(self, f: Callable[[int], int]) -> int:
        self.n = None
        return f(1)

    def run(self, m: int | None) -> int:
        total = 0
        if self.n is not None:
            total += self.apply(lambda x: x + self.n)  ## E: PMT0408 "self.n"
        if m is not None:
            total += self.apply(lambda x: x + m)
        if self.n is not None:
            total += self.apply(lambda x: 0 if self.n is None else self.n)
            total += self.n  ## E: PMT0408 "self.n"
        return total


def unset(box: Box, flag: bool) -> int:
    if flag:
        k = 1
    return box.apply(lambda x: x + k)  ## E: PMT0302 "k"
