"""Calls of a parameter."""

## rules: function.call

from __future__ import annotations

from collections.abc import Callable


def helper(f: Callable[[int, str], int], g: Callable[[], None]) -> int:
    f(1)  ## E: PMT0404 "f(1)"
    f(1, "a", 2)  ## E: PMT0404 "2"
    f("a", "a")  ## E: PMT0401 ""a""
    f(x=1, y="a")  ## E: PMT0486 "f(x=1, y="a")"
    f.real  ## E: PMT0487 "f"
    x = g()  ## E: PMT0416 "g()"
    return f(1, "a")
