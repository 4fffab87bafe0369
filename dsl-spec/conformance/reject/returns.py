"""A function returns one type, on every way."""

from pmt import Context


def falls_off(b: bool) -> int:  ## E: PMT0412 "falls_off"
    if b:
        return 1


def loop_falls_off(n: int) -> int:  ## E: PMT0412 "loop_falls_off"
    while n > 0:
        return n


def wrong(b: bool) -> int:
    if b:
        return 1.5  ## E: PMT0401 "1.5"
    return None  ## E: PMT0401 "None"


def nothing() -> None:
    return 1  ## E: PMT0401 "1"


def bare() -> int:
    return  ## E: PMT0401 "return"


def inferred(b: bool):
    if b:
        return 1
    return True  ## E: PMT0401 "return True"


def inferred_and_bare(b: bool):
    if b:
        return 1
    return  ## E: PMT0401 "return"


def inferred_falls_off(b: bool):  ## E: PMT0412 "inferred_falls_off"
    if b:
        return 1.5


def maybe(x: int | None) -> int:
    return x  ## E: PMT0408 "x"


def optional_float(x: int | None) -> float | None:
    return x  ## E: PMT0401 "x"


def endless(b: bool) -> int:  ## E: PMT0412 "endless"
    while True:
        if b:
            break
