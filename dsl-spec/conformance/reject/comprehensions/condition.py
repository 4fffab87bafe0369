"""Comprehensions and generator expressions that are refused: condition."""

## rules: expr.condition-refused

from __future__ import annotations


def condition(xs: list[float]) -> list[float]:
    return [x for x in xs if x]  ## E: PMT0410 "x"
