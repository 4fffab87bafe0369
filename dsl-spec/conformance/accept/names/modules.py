"""Modules and members under other names."""

## rules: module.import name.not-a-value

import math
import math as m
import pmt.math as lib
from dataclasses import dataclass as record
from math import floor as down
from pmt import Price as P
from pmt import Size as S
from pmt.indicators import Ewma as Average


@record
class Box:
    p: P = P("0.5")
    s: S = S("1")


def f(x: float) -> float:
    a = Average(0.5)
    a.update(x)
    return math.sqrt(x) + m.pi + lib.exp(x) + down(x) + float(Box().p)
