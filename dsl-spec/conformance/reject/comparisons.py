"""What may be compared, and what has a truth."""
## rules: expr.is expr.chain expr.condition-refused
from pmt import Context, Outcome, Price, Size


class Node:
    value: int = 0


def compare(x: int, y: float, b: bool, m: int | None, p: Price, s: Size, o: Outcome, xs: list[int], n: Node) -> None:
    if y:  ## E: PMT0410 "y"
        pass
    if m:  ## E: PMT0410 "m"
        pass
    if p:  ## E: PMT0410 "p"
        pass
    if n:  ## E: PMT0410 "n"
        pass
    if o:  ## E: PMT0410 "o"
        pass
    while s:  ## E: PMT0410 "s"
        pass
    a = x < m  ## E: PMT0408 "m"
    c = m == None  ## E: PMT0402 "m == None"
    d = x is 1  ## E: PMT0413 "x is 1"
    e = x is None  ## E: PMT0414 "x is None"
    f = p < 0.5  ## E: PMT0402 "p < 0.5"
    g = p < s  ## E: PMT0402 "p < s"
    h = o < o  ## E: PMT0402 "o < o"
    i = b < b  ## E: PMT0402 "b < b"
    j = xs == xs
    k = n == n  ## E: PMT0402 "n == n"
    l = x in x  ## E: PMT0418 "x"
    q = x < xs  ## E: PMT0402 "x < xs"
    r = 1 < x in xs  ## E: PMT0566 "1 < x in xs"
    t = y in xs  ## E: PMT0401 "y"
    u = 1 is not None  ## E: PMT0414 "1 is not None"
    v = b == 1  ## E: PMT0402 "b == 1"
    w = x and b  ## E: PMT0410 "x"
    z = b or x  ## E: PMT0410 "x"
    aa = b and -x  ## E: PMT0410 "-x"
    bb = not y  ## E: PMT0410 "y"
    cc = x == y  ## E: PMT0602 "x == y"
    dd = n in [Node()]
    ee = m in xs  ## E: PMT0408 "m"
    assert p  ## E: PMT0410 "p"
    ff = 1 if p else 2  ## E: PMT0410 "p"
    gg = b == o  ## E: PMT0402 "b == o"
