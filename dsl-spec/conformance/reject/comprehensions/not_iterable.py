"""Comprehensions and generator expressions that are refused: not iterable."""

## rules: stmt.for-types

from __future__ import annotations


def not_iterable(n: int) -> list[int]:
    return [x for x in n]  ## E: PMT0418 "n"
