"""A dotted name in a pattern may be written with spaces, continuations and comments within it."""
## rules: match.member match.literal
from enum import Enum


class Side(Enum):
    UP = 1
    DOWN = 2


def sign(side: Side, k: int) -> int:
    match side:
        case Side . UP:
            return 1
        case (Side.  # in brackets
              DOWN):
            return 2 if k == 0 else 3


def near(k: int) -> bool:
    match k:
        case - \
            1 | 0:
            return True
        case _:
            return False
