"""Members of math that the language lacks."""

## rules: math.refused

import math
from math import hypot  ## E: PMT0304 "hypot"


def f(x: float, n: int) -> float:
    a = math.sin(x) + math.atan2(x, 1.0)  ## E: PMT0440 "sin"  ## E: PMT0440 "atan2"
    b = math.gamma(x)  ## E: PMT0440 "gamma"
    c = math.cosh(x) + math.erfc(x)  ## E: PMT0440 "cosh"  ## E: PMT0440 "erfc"
    d = math.gcd(n, 4)  ## E: PMT0440 "gcd"
    e = math.log(x, 10)  ## E: PMT0440 "10"
    g = math.tanh  ## E: PMT0409 "math.tanh"
    h = math.fmod(x)  ## E: PMT0404 "math.fmod(x)"
    return math.lgama(x)  ## E: PMT0440 "lgama"
