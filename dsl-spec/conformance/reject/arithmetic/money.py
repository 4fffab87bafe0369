"""Operators and the types they take: money."""

## rules: expr.arithmetic expr.attribute expr.call type.fits

from pmt import Outcome, Price, Size, Usd


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
