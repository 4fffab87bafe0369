"""`pmt.math` against decimal arithmetic, and its tables against their definitions."""

from __future__ import annotations

import math
import os
import pathlib
import random
import subprocess
import sys
import unittest
from collections.abc import Callable
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction

from pmt import math as library

getcontext().prec = 45
# Inputs a function; a deeper run sets the variable.
COUNT = int(os.environ.get("MATH_PER_FUNCTION", "5000"))
TOOL = pathlib.Path(__file__).resolve().parents[1] / "tools" / "math_tables.py"


def ulps(got: float, exact: Decimal) -> float:
    """Error in units of the last place of the result; below the normal range in units of 2**-1074."""
    unit = Fraction(math.ulp(float(exact)))
    return float(abs(Fraction(got) - Fraction(exact)) / unit)


def worst(function: Callable[..., float], exact: Callable[..., Decimal], draw: Callable[[], tuple[float, ...]]) -> float:
    found = 0.0
    for _ in range(COUNT):
        args = draw()
        found = max(found, ulps(function(*args), exact(*map(Decimal, args))))
    return found


ROOT_2PI = Decimal("2.50662827463100050241576528481104525300698674060993831662992")


def tail(y: Decimal) -> Decimal:
    """Probability beyond y > 0: the series of the centre, or the continued fraction of the tail."""
    if y < 5:
        term = total = y
        n = 0
        while term > Decimal("1e-42"):
            n += 1
            term = term * y * y / (2 * n + 1)
            total += term
        return Decimal("0.5") - total * (-y * y / 2).exp() / ROOT_2PI
    value = y
    for k in range(110, 0, -1):
        value = y + k / value
    return (-y * y / 2).exp() / (value * ROOT_2PI)


LN2 = Decimal(2).ln()
ERF_SLOPE = 2 / (ROOT_2PI * ROOT_2PI / 2).sqrt()


def log1p(x: Decimal) -> Decimal:
    """ln(1 + x); the sum is exact for every float that is not too small for the second term of the series."""
    if abs(x) < Decimal("1e-30"):
        return x - x * x / 2
    with localcontext() as context:
        context.prec = 120
        return (1 + x).ln()


def expm1(x: Decimal) -> Decimal:
    """e**x - 1, by the series where the difference would cancel."""
    if abs(x) > 1:
        return x.exp() - 1
    term = total = x
    n = 1
    while abs(term) > abs(total) * Decimal("1e-40"):
        n += 1
        term = term * x / n
        total += term
    return total


def erf(x: Decimal) -> Decimal:
    """2 / sqrt(pi) * exp(-x*x) * the sum of 2**n * x**(2n+1) / (1 * 3 * ... * (2n+1))"""
    term = total = x
    n = 0
    while abs(term) > abs(total) * Decimal("1e-40"):
        n += 1
        term = term * 2 * x * x / (2 * n + 1)
        total += term
    return ERF_SLOPE * (-x * x).exp() * total


class Errors(unittest.TestCase):
    def setUp(self) -> None:
        self.rng = random.Random(7)

    def any_of(self, *ranges: tuple[float, float]) -> float:
        return self.rng.uniform(*self.rng.choice(ranges))

    def test_exp(self) -> None:
        draw = lambda: (self.any_of((-745, 709.78), (-1, 1), (-745, -708), (-1e-9, 1e-9)),)  # noqa: E731
        self.assertLess(worst(library.exp, lambda x: x.exp(), draw), 0.52)

    def test_log(self) -> None:
        def draw() -> tuple[float]:
            near = self.any_of((0.1, 3), (0.95, 1.05), (0.999, 1.001), (0.69, 0.72))
            return (self.rng.choice([near, 10.0 ** self.rng.uniform(-320, 308)]),)

        self.assertLess(worst(library.log, lambda x: x.ln(), draw), 0.52)

    def test_pow(self) -> None:
        def draw() -> tuple[float, float]:
            near = 1.0 + self.rng.choice([-1, 1]) * 10.0 ** self.rng.uniform(-13, -1)
            x = self.rng.choice([near, 10.0 ** self.rng.uniform(-300, 300), self.rng.uniform(0.01, 3)])
            return (x, self.rng.uniform(-744, 709) / math.log(x))

        self.assertLess(worst(library.pow, lambda x, y: (y * x.ln()).exp(), draw), 0.55)

    def test_norm_cdf(self) -> None:
        draw = lambda: (self.any_of((-38.4, -5), (-5, -0.6), (-0.7, 0.7), (0.6, 9)),)  # noqa: E731
        exact = lambda x: 1 - tail(x) if x > 0 else tail(-x)  # noqa: E731
        self.assertLess(worst(library.norm_cdf, exact, draw), 5.0)

    def test_norm_pdf(self) -> None:
        exact = lambda x: (-x * x / 2).exp() / ROOT_2PI  # noqa: E731
        self.assertLess(worst(library.norm_pdf, exact, lambda: (self.any_of((-38, 38), (-3, 3)),)), 2.0)


    def signed(self, low: float, high: float) -> float:
        """A number whose magnitude is spread over powers of ten."""
        return self.rng.choice([-1, 1]) * 10.0 ** self.rng.uniform(low, high)

    def test_log2_and_log10(self) -> None:
        def draw() -> tuple[float]:
            near = self.any_of((0.1, 3), (0.95, 1.05), (0.999, 1.001), (0.69, 0.72))
            return (self.rng.choice([near, 10.0 ** self.rng.uniform(-320, 308)]),)

        self.assertLess(worst(library.log2, lambda x: x.ln() / LN2, draw), 0.51)
        self.assertLess(worst(library.log10, lambda x: x.log10(), draw), 0.51)
        self.assertEqual([library.log2(math.ldexp(1.0, k)) for k in range(-1074, 1024)], [*range(-1074, 1024)])
        self.assertEqual([library.log10(10.0**k) for k in range(23)], [*range(23)])

    def test_log1p(self) -> None:
        def draw() -> tuple[float]:
            near = self.any_of((-0.99, 3), (-0.01, 0.01), (-1e-15, 1e-15), (-1e-8, 1e-8))
            return (self.rng.choice([near, 10.0 ** self.rng.uniform(-320, 308), 10.0 ** self.rng.uniform(-18, -7)]),)

        self.assertLess(worst(library.log1p, log1p, draw), 0.51)

    def test_expm1(self) -> None:
        ranges = ((-45, 709.78), (-1, 1), (-0.3, 0.3), (-0.01, 0.01), (-4, 4), (-46, -44), (44, 46))
        draw = lambda: (self.rng.choice([self.any_of(*ranges), self.signed(-300, 1.6)]),)  # noqa: E731
        self.assertLess(worst(library.expm1, expm1, draw), 0.53)

    def test_tanh(self) -> None:
        ranges = ((-22, 22), (-1, 1), (-0.2, 0.2), (-0.01, 0.01), (-4, 4), (21.9, 22.1))
        draw = lambda: (self.rng.choice([self.any_of(*ranges), self.signed(-300, 1.3)]),)  # noqa: E731
        self.assertLess(worst(library.tanh, lambda x: expm1(2 * x) / (expm1(2 * x) + 2), draw), 0.53)

    def test_erf(self) -> None:
        ranges = ((-6.1, 6.1), (-1, 1), (0.3, 0.6), (-0.44, 0.44), (-2, 2))
        draw = lambda: (self.rng.choice([self.any_of(*ranges), self.signed(-300, 0.7)]),)  # noqa: E731
        self.assertLess(worst(library.erf, erf, draw), 0.7)


class Specials(unittest.TestCase):
    def test_agrees_with_the_c_library_at_special_values_and_in_errors(self) -> None:
        values = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -3.0, 5e-324, 1e308, -1e308, math.inf, -math.inf, math.nan]

        def outcome(function: Callable[..., float], *args: float) -> str:
            try:
                return repr(function(*args))
            except (ValueError, OverflowError) as error:
                return type(error).__name__

        for x in values:
            self.assertEqual(outcome(library.exp, x)[:14], outcome(math.exp, x)[:14], x)
            for name in ("log", "log2", "log10", "log1p", "expm1", "tanh", "erf"):
                ours, theirs = getattr(library, name), getattr(math, name)
                self.assertEqual(outcome(ours, x)[:14], outcome(theirs, x)[:14], (name, x))
            for y in values:
                self.assertEqual(outcome(library.pow, x, y)[:14], outcome(math.pow, x, y)[:14], (x, y))

    def test_zero_to_a_negative_power_is_as_that_of_the_operator(self) -> None:
        with self.assertRaises(ZeroDivisionError):
            library._power(0.0, -1.0)
        self.assertEqual(library._power(0.0, -math.inf), math.inf)


class Tables(unittest.TestCase):
    def test_are_those_of_their_definitions(self) -> None:
        self.assertEqual(subprocess.run([sys.executable, "-B", str(TOOL), "--check"], check=False).returncode, 0)


if __name__ == "__main__":
    unittest.main()
