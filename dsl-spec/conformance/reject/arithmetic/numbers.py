"""Operators and the types they take: numbers."""

## rules: expr.arithmetic expr.bool-number lex.int narrow.use refuse.bits type.fits

def numbers(x: int, y: float, b: bool, m: int | None, xs: list[int]) -> None:
    a = x + b  ## E: PMT0604 "b"
    c = -b  ## E: PMT0604 "b"
    d = x + m  ## E: PMT0408 "m"
    e = -m  ## E: PMT0408 "m"
    f = x << 2  ## E: PMT0564 "<<"
    g = x & 1  ## E: PMT0564 "&"
    h = ~x  ## E: PMT0564 "~x"
    i = xs + [True]  ## E: PMT0401 "True"
    j = x @ x  ## E: PMT0564 "@"
    k = 2.0 * xs  ## E: PMT0402 "2.0 * xs"
    l = x + None  ## E: PMT0402 "x + None"
    n = 9007199254740992  ## E: PMT0601 "9007199254740992"
    o = x
    o += True  ## E: PMT0604 "True"
    p = y // m  ## E: PMT0408 "m"
    b += 1  ## E: PMT0604 "b"
    x <<= 2  ## E: PMT0564 "x <<= 2"
