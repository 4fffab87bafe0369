"""Comprehensions and generator expressions that are refused: pairs."""

## rules: tuple.unpack

from __future__ import annotations


def pairs(xs: list[int]) -> list[int]:
    return [a for a, b in xs]  ## E: PMT0573 "xs"
