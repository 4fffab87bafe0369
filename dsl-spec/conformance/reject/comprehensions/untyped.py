"""Comprehensions and generator expressions that are refused: untyped."""

## rules: expr.literal-list

from __future__ import annotations


def untyped(xs: list[int]) -> int:
    nothing = [None for x in xs]  ## E: PMT0411 "None"
    return len(nothing)
