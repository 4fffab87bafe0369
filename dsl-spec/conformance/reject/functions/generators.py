"""Generator expressions of the wrong elements in set, dict and join."""

## rules: generator.set generator.dict generator.join

from __future__ import annotations


def made(xs: list[int]) -> int:
    a = ", ".join(x for x in xs)  ## E: PMT0401 "x"
    b = dict(x for x in xs)  ## E: PMT0481 "(x for x in xs)"
    c = set(x / 2 for x in xs)  ## E: PMT0461 "x / 2"
    d = dict((x, x, x) for x in xs)  ## E: PMT0481 "((x, x, x) for x in xs)"
    return 1
