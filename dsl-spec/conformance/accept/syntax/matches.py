"""Forms of patterns."""

## rules: match.literal match.member match.none match.or match.wildcard match.guard match.capture

from enum import Enum


class Side(Enum):
    UP = 1
    DOWN = 2


def f(n: int, s: str | None, side: Side) -> int:
    match n:
        case 0 | -1:
            return 1
        case m if m > 5:
            return m
        case _:
            pass
    match s:
        case None:
            return 2
        case "a" | "b":
            return 3
        case other if other != "":
            n += 1
    match side:
        case Side.UP:
            return 4
        case Side.DOWN:
            return 5
