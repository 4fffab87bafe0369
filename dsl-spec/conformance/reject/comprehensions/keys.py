"""Comprehensions and generator expressions that are refused: keys."""

## rules: refuse.containers

from __future__ import annotations


def keys(xs: list[float]) -> int:
    return len({x: 1 for x in xs})  ## E: PMT0543 "x"
