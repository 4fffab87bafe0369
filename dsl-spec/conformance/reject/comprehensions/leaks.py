"""Comprehensions and generator expressions that are refused: leaks."""

## rules: name.scope

from __future__ import annotations


def leaks(xs: list[int]) -> int:
    ys = [x + 1 for x in xs]
    return len(ys) + x  ## E: PMT0301 "x"
