"""A function that would outlive the call of its helper."""

## rules: function.kept

from __future__ import annotations

from collections.abc import Callable


def helper(f: Callable[[int], int], x: int) -> int:
    g = f  ## E: PMT0487 "f"
    fs = [f]  ## E: PMT0487 "f"
    pair = (f, 1)  ## E: PMT0487 "f"
    if f is None:  ## E: PMT0487 "f"
        return 0
    ctx = {1: f}  ## E: PMT0487 "f"
    return f  ## E: PMT0487 "f"


class Box:
    def __init__(self) -> None:
        self.n = 0

    def hold(self, f: Callable[[int], int]) -> None:
        self.f = f  ## E: PMT0487 "f"  ## E: PMT0310 "f"
