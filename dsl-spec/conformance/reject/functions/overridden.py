"""A method that is given functions has one body."""

## rules: function.methods

from __future__ import annotations

from collections.abc import Callable


class Base:
    def each(self, f: Callable[[int], int]) -> int:
        return f(1)


class Heir(Base):
    def each(self, f: Callable[[int], int]) -> int:  ## E: PMT0452 "each"
        return f(2)
