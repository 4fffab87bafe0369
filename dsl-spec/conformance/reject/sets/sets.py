"""What sets do not do."""

## rules: set.hidden-order set.elements set.literal set.sorted set.methods set.operators set.call

from enum import Enum

from pmt import Price


class Side(Enum):
    BUY = 1
    SELL = 2


def types(a: set[float], b: set[Price], c: set[list[int]], d: set[bool]) -> None:  ## E: PMT0461 "float"  ## E: PMT0461 "Price"  ## E: PMT0461 "list[int]"  ## E: PMT0461 "bool"
    e = set()  ## E: PMT0462 "set()"
    f = {1.5}  ## E: PMT0461 "1.5"
    g = {1, "a"}  ## E: PMT0401 ""a""
    h = {x / 2 for x in [1, 2]}  ## E: PMT0461 "x / 2"


def order(s: set[int], sides: set[Side]) -> int:
    n = s.pop()  ## E: PMT0460 "s.pop()"
    for x in s:  ## E: PMT0460 "s"
        n += 1
    for i, x in enumerate(s):  ## E: PMT0460 "s"
        n += 1
    xs = [x for x in s]  ## E: PMT0460 "s"
    ys = list(s)  ## E: PMT0460 "list(s)"
    first = sorted(sides)  ## E: PMT0463 "sorted(sides)"
    return n


def uses(s: set[int], t: set[str], m: set[int] | None) -> bool:
    s.add("a")  ## E: PMT0401 ""a""
    s.insert(1)  ## E: PMT0303 "insert"
    s.add(1, 2)  ## E: PMT0404 "2"
    s.update(t)  ## E: PMT0401 "t"
    x = s.union([1])  ## E: PMT0401 "[1]"
    y = s < s
    z = s == t  ## E: PMT0402 "s == t"
    u = s[0]  ## E: PMT0417 "s"
    v = m.copy()  ## E: PMT0408 "m"
    w = set(5)  ## E: PMT0402 "5"
    return "a" in s  ## E: PMT0401 ""a""
