"""Patterns that take values apart, or ask for a class."""

## rules: match.refused

from pmt import Book, Context, Series, Strategy


class Point:
    def __init__(self) -> None:
        self.x = 1


def look(n: int, s: str, limit: int) -> None:
    match n:
        case int():  ## E: PMT0595 "int()"
            pass
        case Point(x=1):  ## E: PMT0595 "Point(x=1)"
            pass
        case [a, b]:  ## E: PMT0595 "[a, b]"
            pass
        case 1, 2:  ## E: PMT0595 "1, 2"
            pass
        case {"a": 1}:  ## E: PMT0595 "{"a": 1}"
            pass
        case 1 | x:  ## E: PMT0595 "x"
            pass
        case 2 | _:  ## E: PMT0595 "_"
            pass
        case 1.5:  ## E: PMT0595 "1.5"
            pass
        case -(3):  ## E: PMT0595 "-(3)"
            pass
        case 1 + 2:  ## E: PMT0595 "1 + 2"
            pass
    match s:
        case f"{n}":  ## E: PMT0595 "f"{n}""
            pass
