"""Functions whose types are others."""

## rules: function.types

from __future__ import annotations

from collections.abc import Callable


def twice(f: Callable[[float], float], x: float) -> float:
    return f(f(x))


def act(f: Callable[[int], None]) -> None:
    f(1)


def inc(x: int) -> int:
    return x + 1


def wide(x: int) -> float:
    return x / 2


def two(x: float, y: float) -> float:
    return x + y


def named(*, x: float) -> float:
    return x


def handed(f: Callable[[int], int]) -> float:
    return twice(f, 1.0)  ## E: PMT0486 "f"


def run(xs: list[int]) -> float:
    a = twice(inc, 1.0)  ## E: PMT0486 "inc"
    b = twice(wide, 1.0)  ## E: PMT0486 "wide"
    c = twice(two, 1.0)  ## E: PMT0486 "two"
    d = twice(named, 1.0)  ## E: PMT0486 "named"
    e = twice(lambda: 1.0, 1.0)  ## E: PMT0486 "lambda: 1.0"
    f = twice(lambda x, y: x, 1.0)  ## E: PMT0486 "lambda x, y: x"
    g = twice(lambda x=1.0: x, 1.0)  ## E: PMT0486 "lambda x=1.0: x"
    h = twice(lambda x: "a", 1.0)  ## E: PMT0401 ""a""
    i = twice(lambda x: None, 1.0)  ## E: PMT0401 "None"
    act(lambda n: n + 1)  ## E: PMT0486 "n + 1"
    act(inc)  ## E: PMT0486 "inc"
    act(lambda n: xs.append(n))
    return 1.0
