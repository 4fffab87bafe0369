"""Makes the tables of `pmt/math.py` from their definitions, in decimal arithmetic.

    python3 runtime/python/tools/math_tables.py           writes them between the markers of the file
    python3 runtime/python/tools/math_tables.py --check   exit 1 where the file holds others

Nothing here comes from another library: each number is a correctly rounded value of a formula.
"""

from __future__ import annotations

import math
import pathlib
import sys
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 90

FILE = pathlib.Path(__file__).resolve().parents[1] / "pmt" / "math.py"
BEGIN = "# --- tables, made by tools/math_tables.py ---\n"
END = "# --- end of the tables ---\n"

LN2 = Decimal(2).ln()
# Parts of a doubling in the table of exp.
PARTS = 128
# Degree of the polynomial of the tail of the normal distribution, and its place of change of variable.
TAIL_DEGREE = 26
TAIL_FROM = Decimal("0.65")
TAIL_TO = Decimal("38.7")
TAIL_CENTRE = Decimal("2")


def number(x: Decimal | Fraction) -> float:
    """Nearest float."""
    return float(Fraction(x))


def grid(x: Decimal, bits: int) -> float:
    """Nearest multiple of 2**-bits."""
    return float(round(Fraction(x) * 2**bits) / 2**bits)


def exp_table() -> list[float]:
    """For each i the float T nearest to 2**(i / PARTS), and what it lacks, relative to T."""
    table: list[float] = []
    for i in range(PARTS):
        exact = (LN2 * i / PARTS).exp()
        near = number(exact)
        table += [near, number(exact / Decimal(near) - 1)]
    return table


LOG_FIRST, LOG_LAST = 90, 182


def log_table() -> list[float]:
    """For each i about z = i / 128: a short reciprocal r of z, and -ln(r) as a multiple of 2**-42 and the rest."""
    table: list[float] = []
    for i in range(LOG_FIRST, LOG_LAST + 1):
        reciprocal = round(Fraction(PARTS, i) * 2**14) / 2**14
        exact = -Decimal(reciprocal).ln()
        high = grid(exact, 42)
        table += [reciprocal, high, number(exact - Decimal(high))]
    return table


def pi() -> Decimal:
    """Machin's formula."""

    def arctan(n: int) -> Decimal:
        term = total = Decimal(1) / n
        k = 1
        while abs(term) > Decimal(10) ** -88:
            term = -term / (n * n)
            k += 2
            total += term / k
        return total

    return 4 * (4 * arctan(5) - arctan(239))


PI = pi()
ROOT_2PI = (2 * PI).sqrt()


def centre_series() -> list[float]:
    """(Phi(x) - 1/2) / x as a series in x * x."""
    coefficients: list[float] = []
    factor = Decimal(1)
    for n in range(14):
        coefficients.append(number(factor / (2 * n + 1) / ROOT_2PI))
        factor = factor / (-2 * (n + 1))
    return coefficients


ERF_SLOPE = 2 / PI.sqrt()
# Terms of the series about a point of the table of erf.
ERF_TERMS = 15


def factorials() -> list[float]:
    return [number(Fraction(1, math.factorial(n))) for n in range(3, 15)]


def erf_centre() -> list[float]:
    """(erf(x) / x - 2 / sqrt(pi)) / (x * x) as a series in x * x."""
    return [number(ERF_SLOPE * (-1) ** n / (math.factorial(n) * (2 * n + 1))) for n in range(1, 12)]


def exact_erf(x: Decimal) -> Decimal:
    """2 / sqrt(pi) * exp(-x*x) * sum of 2**n x**(2n+1) / (1 * 3 * ... * (2n+1))"""
    term = total = x
    n = 0
    while term > Decimal(10) ** -80:
        n += 1
        term = term * 2 * x * x / (2 * n + 1)
        total += term
    return ERF_SLOPE * (-x * x).exp() * total


def erf_table() -> list[float]:
    """For each k about x = k / 8: erf(k / 8) and its derivative there, each as a float and what that lacks."""
    table: list[float] = []
    for k in range(4, 49):
        c = Decimal(k) / 8
        exact = exact_erf(c)
        slope = ERF_SLOPE * (-c * c).exp()
        for value in (exact, slope):
            near = number(value)
            table += [near, number(value - Decimal(near))]
    return table


def mills(y: Decimal) -> Decimal:
    """exp(y*y/2) * Phi(-y) for y > 0: the series of the distribution, or the continued fraction of the tail."""
    if y < 6:
        # Phi(y) - 1/2 = exp(-y*y/2) / sqrt(2 pi) * sum y**(2n+1) / (1 * 3 * ... * (2n+1))
        term = total = y
        n = 0
        while term > Decimal(10) ** -80:
            n += 1
            term = term * y * y / (2 * n + 1)
            total += term
        return (y * y / 2).exp() / 2 - total / ROOT_2PI
    value = y
    for k in range(900, 0, -1):
        value = y + k / value
    return 1 / (value * ROOT_2PI)


def solve(matrix: list[list[Decimal]], right: list[Decimal]) -> list[Decimal]:
    size = len(right)
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(matrix[row][column]))
        matrix[column], matrix[pivot] = matrix[pivot], matrix[column]
        right[column], right[pivot] = right[pivot], right[column]
        for row in range(column + 1, size):
            factor = matrix[row][column] / matrix[column][column]
            for k in range(column, size):
                matrix[row][k] -= factor * matrix[column][k]
            right[row] -= factor * right[column]
    solution = [Decimal(0)] * size
    for row in range(size - 1, -1, -1):
        rest = sum((matrix[row][k] * solution[k] for k in range(row + 1, size)), Decimal(0))
        solution[row] = (right[row] - rest) / matrix[row][row]
    return solution


def cosine(x: Decimal) -> Decimal:
    term = total = Decimal(1)
    n = 0
    while abs(term) > Decimal(10) ** -80:
        n += 2
        term = -term * x * x / (n * (n - 1))
        total += term
    return total


def tail_polynomial() -> list[float]:
    """(y + c) * exp(y*y/2) * Phi(-y) in t = (y - c) / (y + c), through Chebyshev's points of the range."""
    low = (TAIL_FROM - TAIL_CENTRE) / (TAIL_FROM + TAIL_CENTRE)
    high = (TAIL_TO - TAIL_CENTRE) / (TAIL_TO + TAIL_CENTRE)
    size = TAIL_DEGREE + 1
    nodes = [(low + high) / 2 + (high - low) / 2 * cosine(PI * (2 * i + 1) / (2 * size)) for i in range(size)]
    values = []
    for t in nodes:
        y = TAIL_CENTRE * (1 + t) / (1 - t)
        values.append((y + TAIL_CENTRE) * mills(y))
    return [number(x) for x in solve([[t**k for k in range(size)] for t in nodes], values)]


def listing(name: str, doc: str, values: list[float], size: int) -> str:
    """A list of entries of `size` numbers each, as many on a line as there is room for."""
    lines = [f"# {doc}", f"{name} = ["]
    line = ""
    for at in range(0, len(values), size):
        entry = " ".join(f"{x!r}," for x in values[at : at + size])
        if line and len(line) + 1 + len(entry) > 120:
            lines.append(line)
            line = ""
        line = f"{line} {entry}" if line else f"    {entry}"
    return "\n".join([*lines, line, "]", ""])


def scalar(name: str, value: float) -> str:
    return f"{name} = {value!r}\n"


def in_two(name: str, value: Decimal) -> list[str]:
    """The nearest float, and what it lacks."""
    near = number(value)
    return [scalar(name, near), scalar(f"{name}_REST", number(value - Decimal(near)))]


def tables() -> str:
    step = grid(LN2 / PARTS, 42)
    high = grid(LN2, 42)
    return "".join(
        [
            scalar("_EXP_SCALE", number(PARTS / LN2)),
            scalar("_EXP_STEP", step),
            scalar("_EXP_STEP_REST", number(LN2 / PARTS - Decimal(step))),
            scalar("_LN2", high),
            scalar("_LN2_REST", number(LN2 - Decimal(high))),
            *in_two("_PER_LN2", 1 / LN2),
            *in_two("_PER_LN10", 1 / Decimal(10).ln()),
            *in_two("_ERF_SLOPE", ERF_SLOPE),
            scalar("_DENSITY", number(1 / ROOT_2PI)),
            scalar("_TAIL_FROM", number(TAIL_FROM)),
            scalar("_TAIL_CENTRE", number(TAIL_CENTRE)),
            listing("_EXP_TABLE", "2**(i / 128) as a float, and what that lacks, relative to it.", exp_table(), 2),
            listing("_LOG_TABLE", "Of z = i / 128 from 90 on: a reciprocal r of 15 bits, -ln(r) in two parts.", log_table(), 3),
            listing("_FACTORIALS", "1 / n! from n = 3 on.", factorials(), 1),
            listing("_ERF_CENTRE", "erf(x) / x less its first term, over x * x, in powers of x * x.", erf_centre(), 1),
            listing("_TWO_BY", "2 / n from n = 1 on.", [2 / n for n in range(1, ERF_TERMS)], 1),
            listing("_ONE_BY", "1 / n from n = 2 on.", [1 / n for n in range(2, ERF_TERMS + 1)], 1),
            listing("_ERF_TABLE", "erf(k / 8) from k = 4 on, and its slope there, each in two parts.", erf_table(), 4),
            listing("_CENTRE", "(Phi(x) - 1/2) / x in powers of x * x.", centre_series(), 1),
            listing("_TAIL", "(y + c) * exp(y * y / 2) * Phi(-y) in powers of (y - c) / (y + c).", tail_polynomial(), 1),
        ]
    )


def main() -> int:
    text = FILE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    new = before + BEGIN + tables() + END + after
    if "--check" in sys.argv[1:]:
        return 0 if new == text else 1
    FILE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
