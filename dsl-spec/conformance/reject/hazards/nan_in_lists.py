"""Where plain CPython treats a nan among floats in its own way, and the sign of a nan."""
## rules: hazard.nan hazard.sign
## command: hazards

import math
from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Quote:
    price: float
    size: int


def searched(xs: list[float], ns: list[int], recent: deque[float], x: float) -> bool:
    if x in xs:  ## E: PMT0615 "x in xs"
        xs.remove(x)  ## E: PMT0615 "xs.remove(x)"
    if 3 in ns:
        ns.remove(3)
    at = xs.index(x)  ## E: PMT0615 "xs.index(x)"
    return at + xs.count(x) > 2 or x in recent  ## E: PMT0615 "xs.count(x)" ## E: PMT0615 "x in recent"


def ordered(xs: list[float], pairs: list[tuple[int, float]], quotes: list[Quote]) -> list[Quote]:
    xs.sort()  ## E: PMT0615 "xs.sort()"
    pairs.sort()  ## E: PMT0615 "pairs.sort()"
    if pairs[0] < pairs[1]:  ## E: PMT0615 "pairs[0] < pairs[1]"
        return sorted(quotes, key=lambda q: q.size)
    return sorted(quotes, key=lambda q: q.price)  ## E: PMT0615 "sorted(quotes, key=lambda q: q.price)"


def toward(x: float, y: float) -> float:
    return math.copysign(x, y) + math.fabs(y)  ## E: PMT0616 "math.copysign(x, y)"
