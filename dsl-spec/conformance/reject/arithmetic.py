"""Operators and the types they take."""

from pmt import Outcome, Price, Size, Usd


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


def money(p: Price, s: Size, u: Usd, x: int, y: float, o: Outcome) -> None:
    a = p * s  ## E: PMT0402 "p * s"
    b = p + 0.5  ## E: PMT0402 "p + 0.5"
    c = p + 1  ## E: PMT0402 "p + 1"
    d = p + s  ## E: PMT0402 "p + s"
    e = u % u  ## E: PMT0402 "u % u"
    f = p * 0.5  ## E: PMT0402 "p * 0.5"
    g = x // p  ## E: PMT0402 "x // p"
    h = p / s  ## E: PMT0402 "p / s"
    i = p / 2  ## E: PMT0402 "p / 2"
    j = +p  ## E: PMT0402 "+p"
    k = o + o  ## E: PMT0402 "o + o"
    l = min(p, s)  ## E: PMT0402 "min(p, s)"
    m = max(p, 0)  ## E: PMT0402 "max(p, 0)"
    n = abs(o)  ## E: PMT0402 "o"
    q = p.complement(1)  ## E: PMT0404 "1"
    r = s.complement()  ## E: PMT0303 "complement"
    t = Price.floor(p)  ## E: PMT0401 "p"
    v = Price.round(0.5)  ## E: PMT0303 "round"
    w = Size.floor(0.5, tick=Size("1"))  ## E: PMT0405 "tick=Size("1")"
    z = Price.floor(0.5, 0.01)  ## E: PMT0401 "0.01"
    p += 0.01  ## E: PMT0402 "p += 0.01"
    p *= 2
    p *= 0.5  ## E: PMT0402 "p *= 0.5"
