"""Comprehensions and generator expressions that are refused: wrong."""

## rules: type.fits

from __future__ import annotations


def wrong(xs: list[int]) -> list[str]:
    return [x for x in xs]  ## E: PMT0401 "x"
