"""What cannot be given as a function."""

## rules: function.argument

from __future__ import annotations

from collections.abc import Callable


def twice(f: Callable[[int], int], x: int) -> int:
    return f(f(x))


class Box:
    def __init__(self) -> None:
        self.n = 0

    def of(self, x: int) -> int:
        return x + self.n


def pick(x: int) -> int:
    return x


LIMIT = 3


def run(box: Box, maybe: Box | None, flag: bool) -> int:
    a = twice(abs, 1)  ## E: PMT0591 "abs"
    b = twice(3, 1)  ## E: PMT0591 "3"
    c = twice(LIMIT, 1)  ## E: PMT0591 "LIMIT"
    d = twice(pick if flag else pick, 1)  ## E: PMT0591 "pick if flag else pick"
    e = twice(box.n, 1)  ## E: PMT0591 "box.n"
    f = twice(maybe.of, 1)  ## E: PMT0591 "maybe.of"
    g = twice(Box, 1)  ## E: PMT0591 "Box"
    h = twice(flag, 1)  ## E: PMT0591 "flag"
    i = twice(pick(1), 1)  ## E: PMT0591 "pick(1)"
    j = twice(box.missing, 1)  ## E: PMT0591 "box.missing"
    return twice(box.of, 1)
