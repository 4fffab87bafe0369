"""Amounts are compared with their own kind."""

## rules: money.compare money.mix

from pmt import Price, Size


def f(p: Price, s: Size) -> bool:
    return p > Price("0") and s >= Size("1") or p == Price("0.5") and float(p) < 0.7
