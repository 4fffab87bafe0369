"""`pmt.math` against decimal arithmetic, and its tables against their definitions."""

from __future__ import annotations

import math
import pathlib
import random
import subprocess
import sys
import unittest
from collections.abc import Callable
from decimal import Decimal, getcontext
from fractions import Fraction

from pmt import math as library

getcontext().prec = 45
COUNT = 20_000
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
        self.assertLess(worst(library.norm_cdf, exact, draw), 4.0)

    def test_norm_pdf(self) -> None:
        exact = lambda x: (-x * x / 2).exp() / ROOT_2PI  # noqa: E731
        self.assertLess(worst(library.norm_pdf, exact, lambda: (self.any_of((-38, 38), (-3, 3)),)), 2.0)


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
            self.assertEqual(outcome(library.log, x)[:14], outcome(math.log, x)[:14], x)
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
