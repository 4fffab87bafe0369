"""Indicators against the plain formulas of `statistics`."""

from __future__ import annotations

import math
import random
import statistics
import unittest
from fractions import Fraction

from pmt.indicators import Ewma, RollingStats, ZScore


class Averages(unittest.TestCase):
    def test_ewma_starts_at_the_first_value_and_follows_its_recurrence(self) -> None:
        rng = random.Random(1)
        ewma = Ewma(alpha=0.05)
        self.assertIsNone(ewma.value)
        xs = [rng.uniform(-1, 1) for _ in range(500)]
        for count, x in enumerate(xs, 1):
            result = ewma.update(x)
            self.assertEqual(result, ewma.value)
            # Weights: (1 - a)**k for the first value, a * (1 - a)**j for one that is j updates old.
            a = Fraction(0.05)
            past = xs[1:count]
            exact = (1 - a) ** len(past) * Fraction(xs[0])
            if count <= 40:
                exact += sum(a * (1 - a) ** j * Fraction(v) for j, v in enumerate(reversed(past)))
                self.assertAlmostEqual(result, float(exact), delta=1e-14)

    def test_ewma_refuses_a_weight_outside_its_range(self) -> None:
        for alpha in (0.0, -0.1, 1.1, math.nan):
            self.assertRaises(ValueError, Ewma, alpha)
        self.assertEqual(Ewma(1.0).update(3.0), 3.0)


class Rolling(unittest.TestCase):
    def check(self, xs: list[float], window: int, relative: float) -> None:
        stats = RollingStats(window)
        for i, x in enumerate(xs):
            stats.update(x)
            held = xs[max(0, i + 1 - window) : i + 1]
            self.assertEqual((stats.count(), stats.full()), (len(held), len(held) == window))
            scale = max(map(abs, held)) or 1.0
            self.assertLessEqual(abs(stats.mean() - statistics.fmean(held)), relative * scale)
            exact = statistics.variance(held) if len(held) > 1 else 0.0
            self.assertLessEqual(abs(stats.variance() - exact), relative * scale * scale)
            self.assertEqual(stats.stdev(), math.sqrt(stats.variance()))

    def test_mean_and_variance_agree_with_the_plain_formulas(self) -> None:
        rng = random.Random(2)
        for window in (2, 3, 20, 100):
            self.check([rng.uniform(0, 1) for _ in range(450)], window, 1e-14)
            self.check([round(rng.uniform(0, 1), 2) for _ in range(450)], window, 1e-14)
            self.check([1e6 + rng.gauss(0, 1) for _ in range(450)], window, 1e-13)

    def test_a_spike_leaves_with_its_window(self) -> None:
        rng = random.Random(3)
        for window in (5, 50):
            stats = RollingStats(window)
            stats.update(1e12)
            xs = [rng.uniform(0, 1) for _ in range(3 * window)]
            for x in xs:
                stats.update(x)
            self.assertAlmostEqual(stats.variance(), statistics.variance(xs[-window:]), delta=1e-14)

    def test_equal_values_have_no_variance_at_all(self) -> None:
        stats = RollingStats(10)
        for x in [0.1 * i for i in range(17)] + [0.3] * 10:
            stats.update(x)
        self.assertEqual((stats.mean(), stats.variance(), stats.stdev()), (0.3, 0.0, 0.0))

    def test_a_nan_leaves_too(self) -> None:
        stats = RollingStats(4)
        for x in (1.0, math.nan, 2.0):
            stats.update(x)
        self.assertTrue(math.isnan(stats.mean()) and math.isnan(stats.variance()))
        for x in (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0):
            stats.update(x)
        self.assertEqual((stats.mean(), stats.variance()), (7.5, statistics.variance([6.0, 7.0, 8.0, 9.0])))

    def test_too_few_values(self) -> None:
        self.assertRaises(ValueError, RollingStats, 1)
        stats = RollingStats(3)
        self.assertRaises(ValueError, stats.mean)
        self.assertEqual((stats.variance(), stats.stdev()), (0.0, 0.0))
        stats.update(5.0)
        self.assertEqual((stats.mean(), stats.variance()), (5.0, 0.0))


class Scores(unittest.TestCase):
    def test_is_the_distance_in_standard_deviations(self) -> None:
        rng = random.Random(4)
        window = 15
        score = ZScore(window)
        xs = [rng.gauss(0, 1) for _ in range(200)]
        for i, x in enumerate(xs):
            z = score.update(x)
            held = xs[max(0, i + 1 - window) : i + 1]
            if len(held) < window:
                self.assertIsNone(z)
            else:
                assert z is not None
                self.assertAlmostEqual(z, (x - statistics.fmean(held)) / statistics.stdev(held), delta=1e-11)

    def test_there_is_none_where_nothing_moves(self) -> None:
        score = ZScore(3)
        self.assertEqual([score.update(0.1) for _ in range(5)], [None] * 5)
        self.assertIsNotNone(score.update(0.2))


if __name__ == "__main__":
    unittest.main()
