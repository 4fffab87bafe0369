"""Comprehensions and generator expressions that are refused: later."""

## rules: name.assigned

from __future__ import annotations


def later(xs: list[int]) -> list[int]:
    return [a for a in xs for b in range(c) for c in range(b)]  ## E: PMT0302 "c"
