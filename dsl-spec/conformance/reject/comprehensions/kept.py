"""Comprehensions and generator expressions that are refused: kept."""

## rules: generator.value comp.refused expr.refused

from __future__ import annotations


def kept(xs: list[int]) -> int:
    doubled = (2 * x for x in xs)  ## E: PMT0481 "(2 * x for x in xs)"
    return len(doubled)
