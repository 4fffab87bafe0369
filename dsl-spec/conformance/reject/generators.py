"""Functions that go through something, and keys, that are refused."""

## rules: generator.sum generator.any-all generator.extreme lambda.key sorted.list sorted.key sorted.reverse

from __future__ import annotations


def steps(xs: list[int]) -> int:
    return len(xs)


def refused(xs: list[int], ys: list[float], rows: list[list[int]], y: float | None) -> float:
    a = any(xs)  ## E: PMT0402 "xs"
    b = all(y for y in ys)  ## E: PMT0410 "y"
    c = sum(str(x) for x in xs)  ## E: PMT0402 "str(x)"
    d = max(row for row in rows)  ## E: PMT0484 "row"
    e = max(xs, key=lambda a, b: a)  ## E: PMT0483 "lambda a, b: a"
    f = max((x for x in xs), default=steps(xs))  ## E: PMT0485 "steps(xs)"
    g = min(xs, start=3)  ## E: PMT0405 "start=3"
    h = max(x for x in y)  ## E: PMT0408 "y"
    i = map(steps, rows)  ## E: PMT0309 "map"
    j = sorted(rows)  ## E: PMT0484 "rows"
    k = sorted(xs, key=lambda x: [x])  ## E: PMT0484 "[x]"
    l = sorted(xs, reverse=steps(xs) > 1)  ## E: PMT0485 "steps(xs) > 1"
    return 1.0
