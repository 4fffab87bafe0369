"""Loops go over ranges and lists."""
## rules: expr.call lex.int narrow.use stmt.for-range stmt.for-types tuple.unpack type.fits
from pmt import Context


def loops(ctx: Context, xs: list[int], n: int, y: float, m: int | None) -> None:
    for i in range():  ## E: PMT0404 "range()"
        pass
    for i in range(1, 2, 3, 4):  ## E: PMT0404 "range(1, 2, 3, 4)"
        pass
    for i in range(y):  ## E: PMT0401 "y"
        pass
    for i in range(m):  ## E: PMT0408 "m"
        pass
    for i in range(1, 2, n):  ## E: PMT0558 "n"
        pass
    for i in range(1, 2, 0):  ## E: PMT0558 "0"
        pass
    for i in range(1, 5, step=2):  ## E: PMT0404 "range(1, 5, step=2)"
        pass
    for i in range(0, 10, 99999999999999999999):  ## E: PMT0601 "99999999999999999999"
        pass
    for i in n:  ## E: PMT0418 "n"
        pass
    for i in ctx:  ## E: PMT0418 "ctx"
        pass
    for i, j in xs:  ## E: PMT0573 "xs"
        pass
    for k in xs:  ## E: PMT0570 "k"
        k = 1.5
    for z in xs:  ## E: PMT0570 "z"
        pass
    for z in [1.5]:
        pass
    r = range(3)  ## E: PMT0418 "range(3)"
    for a in enumerate(xs):
        pass
    for b in reversed(xs):
        pass
