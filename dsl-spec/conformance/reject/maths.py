"""What `math` lacks, powers without a type of their own, and constant lists."""
## rules: expr.arithmetic expr.bool-number expr.literal-list math.frexp math.refused module.constant module.import module.project
import math
from math import sin, floor  ## E: PMT0304 "sin"
from pmt.math import norm_cdf, _power, gamma  ## E: PMT0314 "_power"  ## E: PMT0304 "gamma"
from pmt import Price

LEVELS = [1.0, 2.0]
MORE = LEVELS  ## E: PMT0555 "LEVELS"
WHOLE: list[float] = [1, 2]
EMPTY = []  ## E: PMT0411 "[]"
NESTED = [[1], [2]]
CALLED = [floor(1.5), norm_cdf(1.0)]


def use(x: float, n: int, p: Price, b: bool, xs: list[float]) -> float:
    a = math.sin(x)  ## E: PMT0440 "sin"
    c = math.norm_cdf(x)  ## E: PMT0440 "norm_cdf"
    d = math.erfc  ## E: PMT0440 "erfc"
    e = math.pi(1)  ## E: PMT0409 "math.pi"
    f = math.exp  ## E: PMT0409 "math.exp"
    g = math.log(x, 2.0)  ## E: PMT0440 "2.0"
    h = n**n  ## E: PMT0606 "n"
    i = n**-1  ## E: PMT0606 "-1"
    j = p**2  ## E: PMT0402 "p**2"
    k = b**2  ## E: PMT0604 "b"
    l = math.frexp(x + 1.0)  ## E: PMT0441 "math.frexp(x + 1.0)"
    m = math.frexp(x)[2]  ## E: PMT0563 "2"
    o = math.exp("x")  ## E: PMT0401 ""x""
    return x


def lists(i: int) -> list[float]:
    LEVELS.append(1.0)  ## E: PMT0442 "append"
    LEVELS[i] = 2.0  ## E: PMT0442 "LEVELS[i]"
    LEVELS[i] += 2.0  ## E: PMT0442 "LEVELS[i]"
    del LEVELS[i]  ## E: PMT0442 "LEVELS[i]"
    own = LEVELS
    own.pop()  ## E: PMT0442 "pop"
    use(1.0, 1, Price("1"), True, LEVELS)  ## E: PMT0401 "LEVELS"
    return own  ## E: PMT0401 "own"
