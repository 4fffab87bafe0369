"""Where plain CPython alone could differ, and comments that silence a warning."""
## rules: hazard.sum hazard.library hazard.ignore
## command: hazards

import math


def total(xs: list[float], ys: list[int]) -> float:
    a = sum(xs)  ## E: PMT0613 "sum(xs)"
    b = sum(xs)  # pmtc: ignore[PMT0613]
    c = sum(xs)  # pmtc: ignore[PMT0614]  ## E: PMT0613 "sum(xs)"
    return a + b + c + sum(ys)


def power(x: float) -> float:
    y = math.exp(x) + math.sqrt(x)  ## E: PMT0614 "math.exp"
    z = x**0.5  ## E: PMT0614 "x**0.5"
    if x == 0.5:  # pmtc: ignore[PMT0602]
        return y
    return z + math.log(x)  # pmtc: ignore[PMT0613, PMT0614]
