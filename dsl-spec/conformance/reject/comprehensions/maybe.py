"""Comprehensions and generator expressions that are refused: maybe."""

## rules: narrow.use

from __future__ import annotations


def maybe(xs: list[int] | None) -> list[int]:
    return [x for x in xs]  ## E: PMT0408 "xs"
