"""Forms of constants."""

## rules: module.constant

import math

from pmt import Price

A = 1
B: float = A
C = (A + 2) * -B
D = "text" + "s"
E = [1, 2, 3]
F: list[float] = [A, B]
G = Price("0.5") * 2
H = A > 0 and not B < 0
I = 1 if H else 0
J = math.exp(0.5)
K = min(A, 3)
