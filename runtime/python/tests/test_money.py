"""Laws of Price, Size and Usd, against `fractions` and `decimal`."""

from __future__ import annotations

import copy
import math
import pickle
import random
import unittest
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from pmt import Price, Size, Usd, cost, mid
from pmt.money import MAX_UNITS

TYPES = (Price, Size, Usd)


def of(cls: type, units: int):
    return cls._make(units)


def random_units(rng: random.Random) -> int:
    magnitude = rng.choice((10, 10_000, 10**9, MAX_UNITS))
    return rng.randint(-magnitude, magnitude)


class Literals(unittest.TestCase):
    def test_reads_plain_decimals(self) -> None:
        self.assertEqual(Price("0.55")._units, 5500)
        self.assertEqual(Price("-3")._units, -30_000)
        self.assertEqual(Size("25.5")._units, 25_500_000)
        self.assertEqual(Usd("0.000001")._units, 1)
        self.assertEqual(Usd("9007199254.740991")._units, MAX_UNITS)

    def test_refuses_everything_else(self) -> None:
        for text in ("", "1.", ".5", "+1", "1e2", " 1", "1 ", "1_0", "0.00001", "nan", "inf", "0x1", "--1", "١", "1\n"):
            with self.assertRaises(ValueError, msg=text):
                Price(text)
        for text in ("9007199254.740992", "9" * 5000):
            with self.assertRaises(OverflowError, msg=text):
                Usd(text)
        for value in (1, 0.5, None, Price("1")):
            with self.assertRaises(TypeError):
                Price(value)  # type: ignore[arg-type]


class Arithmetic(unittest.TestCase):
    def test_is_that_of_the_units_within_the_range(self) -> None:
        rng = random.Random(1)
        for _ in range(3000):
            cls, a, b, n = rng.choice(TYPES), random_units(rng), random_units(rng), rng.randint(-3, 3)
            x, y = of(cls, a), of(cls, b)
            for exact, operation in (
                (a + b, lambda: x + y),
                (a - b, lambda: x - y),
                (a * n, lambda: x * n),
                (n * a, lambda: n * x),
                (-a, lambda: -x),
                (abs(a), lambda: abs(x)),
            ):
                if abs(exact) > MAX_UNITS:
                    self.assertRaises(OverflowError, operation)
                else:
                    result = operation()
                    self.assertIs(type(result), cls)
                    self.assertEqual(result._units, exact)
            if n != 0:
                self.assertEqual((x // n)._units, a // n)
            if b != 0:
                self.assertEqual(x / y, float(Fraction(a, b)))
            self.assertEqual((x < y, x <= y, x > y, x >= y, x == y, x != y), (a < b, a <= b, a > b, a >= b, a == b, a != b))
            self.assertEqual((min(x, y), max(x, y)), (of(cls, min(a, b)), of(cls, max(a, b))))

    def test_by_zero(self) -> None:
        for operation in (lambda: Price("1") // 0, lambda: Price("1") / Price("0")):
            self.assertRaises(ZeroDivisionError, operation)

    def test_refuses_other_types(self) -> None:
        p, s = Price("0.5"), Size("1")
        for other in (0.5, s, True, None, "1", Usd("1")):
            for operation in (
                lambda: p + other,
                lambda: other + p,
                lambda: p - other,
                lambda: p * other,
                lambda: other * p,
                lambda: p // other,
                lambda: p / other,
                lambda: p < other,
                lambda: p >= other,
            ):
                self.assertRaises(TypeError, operation)
            self.assertFalse(p == other)
        self.assertRaises(TypeError, lambda: p + 1)
        self.assertRaises(TypeError, lambda: p / 2)
        self.assertRaises(TypeError, lambda: p * p)
        self.assertRaises(TypeError, lambda: sum([p]))
        self.assertRaises(TypeError, lambda: bool(p))
        self.assertRaises(TypeError, lambda: int(p))

    def test_values_hash_copy_and_pickle(self) -> None:
        for cls in TYPES:
            x = cls("1.5")
            self.assertEqual(hash(x), hash(of(cls, x._units)))
            self.assertEqual(copy.deepcopy([x]), [x])
            self.assertEqual(pickle.loads(pickle.dumps(x)), x)
            self.assertRaises(AttributeError, setattr, x, "other", 1)

    def test_complement(self) -> None:
        self.assertEqual(Price("0.3").complement(), Price("0.7"))
        self.assertRaises(OverflowError, of(Price, -MAX_UNITS).complement)


class Floats(unittest.TestCase):
    def test_float_is_the_nearest(self) -> None:
        rng = random.Random(2)
        for _ in range(2000):
            cls, a = rng.choice(TYPES), random_units(rng)
            self.assertEqual(float(of(cls, a)), float(Fraction(a, cls._scale)))

    def test_mid_is_the_nearest(self) -> None:
        rng = random.Random(3)
        for _ in range(2000):
            a, b = random_units(rng), random_units(rng)
            self.assertEqual(mid(of(Price, a), of(Price, b)), float(Fraction(a + b, 20_000)))

    def test_rounding_agrees_with_exact_fractions(self) -> None:
        rng = random.Random(4)
        for _ in range(6000):
            cls = rng.choice(TYPES)
            step = rng.choice((1, 1, 3, 10, 100, 10_000))
            x = rng.choice((rng.uniform(-2, 2), rng.uniform(-1e4, 1e4), rng.randint(-200, 200) / 100, rng.uniform(-1e-5, 1e-5)))
            x += rng.choice((0.0, 1e-11, -1e-11, 0.5 / cls._scale))
            units = Fraction(x * float(cls._scale))
            whole = round(units)
            if abs(units - whole) <= Fraction(1e-6):
                units = Fraction(whole)
            exact = {
                "floor": math.floor(units / step) * step,
                "ceil": math.ceil(units / step) * step,
                "nearest": round(units / step) * step,
            }
            for way, expected in exact.items():
                result = getattr(cls, way)(x, of(cls, step))
                self.assertIs(type(result), cls)
                self.assertEqual(result._units, expected, (cls, way, x, step))

    def test_every_difference_of_two_cents_keeps_its_tick(self) -> None:
        tick = Price("0.01")
        for a in range(100):
            for b in range(a):
                exact = of(Price, (a - b) * 100)
                x = a / 100 - b / 100
                self.assertEqual((Price.floor(x, tick), Price.ceil(x, tick), Price.nearest(x, tick)), (exact,) * 3)

    def test_rounding_the_edges(self) -> None:
        self.assertEqual(Price.nearest(0.00025), of(Price, 2))
        self.assertEqual(Price.nearest(0.00035), of(Price, 4))
        self.assertEqual(Price.nearest(0.015, tick=Price("0.01")), Price("0.02"))
        self.assertEqual(Size.floor(2.5, step=Size("1")), Size("2"))
        self.assertEqual(Usd.ceil(2.000001, step=Usd("0.01")), Usd("2.01"))
        self.assertEqual(Price.floor(-0.0)._units, 0)
        for cls in TYPES:
            for way in ("floor", "ceil", "nearest"):
                rounding = getattr(cls, way)
                self.assertRaises(ValueError, rounding, math.nan)
                self.assertRaises(ValueError, rounding, 1.0, of(cls, 0))
                self.assertRaises(ValueError, rounding, 1.0, of(cls, -1))
                for x in (math.inf, -math.inf, 1e300, 1e16):
                    self.assertRaises(OverflowError, rounding, x)


class Cost(unittest.TestCase):
    def test_is_the_exact_product(self) -> None:
        rng = random.Random(5)
        for _ in range(4000):
            p = rng.choice((rng.randint(-20_000, 20_000), random_units(rng)))
            s = rng.choice((rng.randint(-(10**9), 10**9), random_units(rng)))
            exact = Fraction(p * s, 10_000)
            for rounding, units in (("floor", math.floor(exact)), ("ceil", math.ceil(exact)), ("nearest", round(exact))):
                if abs(units) > MAX_UNITS:
                    self.assertRaises(OverflowError, cost, of(Price, p), of(Size, s), rounding)
                else:
                    self.assertEqual(cost(of(Price, p), of(Size, s), rounding), of(Usd, units))  # type: ignore[arg-type]

    def test_refuses_other_types_and_roundings(self) -> None:
        self.assertRaises(TypeError, cost, Size("1"), Price("1"), "floor")
        self.assertRaises(ValueError, cost, Price("1"), Size("1"), "up")
        self.assertRaises(TypeError, mid, 0.5, Price("1"))


class Text(unittest.TestCase):
    def test_fewest_decimals(self) -> None:
        cases = {Price("0.55"): "0.55", Size("25"): "25", Usd("-3.5"): "-3.5", Price("-0.0001"): "-0.0001", Usd("0"): "0"}
        for value, text in cases.items():
            self.assertEqual((str(value), f"{value}"), (text, text))
            self.assertEqual(type(value)(text), value)
        self.assertEqual(repr(Price("0.50")), 'Price("0.5")')

    def test_decimals_are_exact_and_half_to_even(self) -> None:
        rng = random.Random(6)
        for _ in range(3000):
            cls, units, digits = rng.choice(TYPES), random_units(rng), rng.randint(0, 9)
            exact = Decimal(units).scaleb(-cls._decimals)
            expected = exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN)
            self.assertEqual(format(of(cls, units), f".{digits}f"), format(expected, "f"))

    def test_refuses_other_formats(self) -> None:
        for spec in ("f", "d", ".2", "x", "s", ".2e", ".f"):
            self.assertRaises(ValueError, format, Price("1"), spec)
        self.assertEqual(format(Price("1"), "5.2f"), " 1.00")
        self.assertEqual(format(Usd("1234.5"), ",.2f"), "1,234.50")


if __name__ == "__main__":
    unittest.main()
