"""`pmt.pricing` against decimal arithmetic, its own laws and its edges."""

from __future__ import annotations

import math
import random
import statistics
import unittest

from pmt import Price
from pmt.math import norm_cdf
from pmt.pricing import (
    YEAR,
    digital,
    digital_value,
    from_log_odds,
    implied_vol,
    log_odds,
    normal_quantile,
    to_price,
    to_probability,
    without_margin,
)


class Options(unittest.TestCase):
    def test_the_greeks_are_the_slopes_of_the_value(self) -> None:
        rng = random.Random(1)
        for _ in range(300):
            spot, vol, seconds = rng.uniform(90, 110), rng.uniform(0.2, 2.0), rng.uniform(1e4, 1e7)
            found = digital(spot, 100.0, vol, seconds)
            self.assertEqual(found.value, digital_value(spot, 100.0, vol, seconds))
            h = 1e-3 * spot * vol * math.sqrt(seconds / YEAR)
            up, down = digital_value(spot + h, 100.0, vol, seconds), digital_value(spot - h, 100.0, vol, seconds)
            self.assertAlmostEqual(found.delta * h, (up - down) / 2, delta=1e-8)
            self.assertAlmostEqual(found.gamma * h * h, up - 2 * found.value + down, delta=1e-10)
            more, less = digital_value(spot, 100.0, vol + 1e-4, seconds), digital_value(spot, 100.0, vol - 1e-4, seconds)
            self.assertAlmostEqual(found.vega * 2e-4, more - less, delta=1e-9)
            later = digital_value(spot, 100.0, vol, seconds * 0.9999) - digital_value(spot, 100.0, vol, seconds * 1.0001)
            self.assertAlmostEqual(found.theta * seconds * 2e-4, later, delta=1e-9)

    def test_nothing_moves_without_time_or_volatility(self) -> None:
        for vol, seconds in ((0.0, 100.0), (0.5, 0.0)):
            values = [digital(spot, 100.0, vol, seconds).value for spot in (99.0, 100.0, 101.0)]
            self.assertEqual(values, [0.0, 1.0, 1.0])
            self.assertEqual(digital(101.0, 100.0, vol, seconds).delta, 0.0)
        self.assertEqual(digital_value(100.0, 100.0, 0.5, 0.0), 1.0)

    def test_refuses_what_is_no_option(self) -> None:
        for args in ((0.0, 1.0, 1.0, 1.0), (1.0, -1.0, 1.0, 1.0), (1.0, 1.0, -0.1, 1.0), (1.0, 1.0, 1.0, -1.0), (math.nan,) * 4):
            self.assertRaises(ValueError, digital, *args)
            self.assertRaises(ValueError, digital_value, *args)
        self.assertRaises(ValueError, implied_vol, 0.5, 1.0, 2.0, 0.0)

    def test_implied_vol_is_the_vol_of_the_value(self) -> None:
        rng = random.Random(2)
        for _ in range(2_000):
            spot, vol, seconds = rng.uniform(95, 105), rng.uniform(0.1, 1.5), rng.uniform(60, 3e6)
            value = digital_value(spot, 100.0, vol, seconds)
            deviation = vol * math.sqrt(seconds / YEAR)
            distance = math.log(spot / 100.0)
            if not 1e-6 < value < 1 - 1e-6 or (distance < 0 and deviation > math.sqrt(-2 * distance)):
                continue
            found = implied_vol(value, spot, 100.0, seconds)
            assert found is not None
            self.assertAlmostEqual(digital_value(spot, 100.0, found, seconds), value, delta=1e-13)
        for value in (0.0, 1.0, -1.0, math.nan):
            self.assertIsNone(implied_vol(value, 100.0, 100.0, 60.0))
        # At the strike the value is below one half, below it never above the largest.
        self.assertIsNone(implied_vol(0.6, 100.0, 100.0, 60.0))
        self.assertIsNone(implied_vol(0.4999, 90.0, 100.0, 60.0))


class Probabilities(unittest.TestCase):
    def test_quantile_is_the_inverse(self) -> None:
        rng = random.Random(3)
        normal = statistics.NormalDist()
        for _ in range(5_000):
            p = rng.choice([rng.uniform(0, 1), 10.0 ** rng.uniform(-300, 0), 1 - 10.0 ** rng.uniform(-15, 0)])
            if not 0.0 < p < 1.0:
                continue
            x = normal_quantile(p)
            self.assertAlmostEqual(x, normal.inv_cdf(p), delta=1e-12 * max(1.0, abs(x)))
            if p < 0.5:
                self.assertLess(abs(norm_cdf(x) / p - 1), 1e-14 * max(1.0, x * x))
        self.assertAlmostEqual(normal_quantile(0.5), 0.0, delta=1e-16)
        for p in (0.0, 1.0, -0.5, math.nan):
            self.assertRaises(ValueError, normal_quantile, p)
            self.assertRaises(ValueError, log_odds, p)

    def test_odds_go_there_and_back(self) -> None:
        for p in (1e-12, 0.01, 0.3, 0.5, 0.99):
            self.assertAlmostEqual(from_log_odds(log_odds(p)), p, delta=1e-15)
        self.assertEqual([from_log_odds(x) for x in (-1000.0, 0.0, 1000.0)], [0.0, 0.5, 1.0])

    def test_prices_stay_on_the_grid(self) -> None:
        tick = Price("0.01")
        self.assertEqual([str(to_price(x, tick)) for x in (-1.0, 0.0, 0.004, 0.555, 0.5649, 1.0, 7.0)],
                         [str(Price(x)) for x in ("0.01", "0.01", "0.01", "0.56", "0.56", "0.99", "0.99")])
        self.assertRaises(ValueError, to_price, math.nan, tick)
        self.assertEqual(to_probability(Price("0.55")), 0.55)
        self.assertEqual((without_margin(0.6, 0.6), without_margin(0.0, 0.2)), (0.5, 0.0))
        self.assertRaises(ValueError, without_margin, 0.0, 0.0)


if __name__ == "__main__":
    unittest.main()
