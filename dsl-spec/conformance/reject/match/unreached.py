"""Cases that nothing reaches."""

## rules: match.unreached

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"
    FLAT = "flat"


def look(n: int, side: Side, b: bool) -> int:
    match n:
        case 1 | 2:
            pass
        case 2:  ## E: PMT0596 "2"
            pass
        case 3 if b:
            pass
        case 3:
            pass
        case _:
            pass
        case 4:  ## E: PMT0596 "4"
            pass
    match side:
        case Side.UP | Side.DOWN | Side.FLAT:
            return 1
        case _:  ## E: PMT0596 "_"
            return 2
