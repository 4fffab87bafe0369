"""Cases that leave something out."""

## rules: match.exhaustive

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"
    FLAT = "flat"


def sign(side: Side) -> int:  ## E: PMT0412 "sign"
    match side:
        case Side.UP:
            return 1
        case Side.DOWN:
            return -1
        case Side.FLAT if side != Side.UP:
            return 0


def word(n: int) -> str:
    match n:
        case 1:
            w = "one"
        case 2 | 3:
            w = "few"
    return w  ## E: PMT0302 "w"
