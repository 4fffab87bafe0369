"""Literals that the subject never is."""

## rules: match.literal match.member

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"
    FLAT = "flat"


def look(n: int, b: bool, s: str, side: Side, maybe: int | None) -> None:
    match n:
        case "a":  ## E: PMT0595 ""a""
            pass
        case True:  ## E: PMT0595 "True"
            pass
        case None:  ## E: PMT0595 "None"
            pass
        case Side.UP:  ## E: PMT0595 "Side.UP"
            pass
    match b:
        case 1:  ## E: PMT0595 "1"
            pass
    match side:
        case "up":  ## E: PMT0595 ""up""
            pass
        case Side.NONE:  ## E: PMT0303 "NONE"
            pass
    if maybe is not None:
        match maybe:
            case None:  ## E: PMT0595 "None"
                pass
