"""Indicators against the plain formulas of `statistics`."""

from __future__ import annotations

import math
import random
import statistics
import unittest
from collections.abc import Callable
from fractions import Fraction

from pmt.indicators import (
    Atr,
    Bollinger,
    Correlation,
    Ewma,
    Imbalance,
    Kalman,
    Microprice,
    OrderFlow,
    RealisedVol,
    RollingStats,
    Rsi,
    Sma,
    TradeSide,
    Twap,
    Vwap,
    ZScore,
)


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


class Others(unittest.TestCase):
    """Edges and resets; the values are compared with other implementations in equivalence-tests."""

    def test_a_reset_is_a_fresh_start(self) -> None:
        rng = random.Random(5)
        xs = [(rng.uniform(0.4, 0.6), rng.uniform(1, 9), i * 1_000) for i in range(60)]
        for make, update in (
            (lambda: Ewma(0.2), lambda it, x, s, t: it.update(x)),
            (lambda: Sma(7), lambda it, x, s, t: it.update(x)),
            (lambda: ZScore(7), lambda it, x, s, t: it.update(x)),
            (lambda: Bollinger(7), lambda it, x, s, t: it.update(x)),
            (lambda: Rsi(7), lambda it, x, s, t: it.update(x)),
            (lambda: Atr(7), lambda it, x, s, t: it.update(x + 0.1, x, x)),
            (lambda: RealisedVol(7), lambda it, x, s, t: it.update(x, t)),
            (lambda: Correlation(7), lambda it, x, s, t: it.update(x, s)),
            (lambda: Kalman(0.1, 0.2), lambda it, x, s, t: it.update(x)),
            (lambda: Vwap(), lambda it, x, s, t: it.update(x, s)),
            (lambda: Twap(), lambda it, x, s, t: it.update(x, t)),
            (lambda: Microprice(), lambda it, x, s, t: it.update(x, x + 0.1, s, 2.0)),
            (lambda: Imbalance(), lambda it, x, s, t: it.update(s, 2.0)),
            (lambda: OrderFlow(7), lambda it, x, s, t: it.update(x, x + 0.1, s, 2.0)),
            (lambda: TradeSide(), lambda it, x, s, t: it.update(x, 0.5)),
        ):
            once = make()
            first = [update(once, *x) for x in xs]
            once.reset()
            self.assertEqual([update(once, *x) for x in xs], first, type(once).__name__)

    def test_warm_up(self) -> None:
        def ready(update: Callable[[float], object]) -> int:
            """How many values it takes until there is a result."""
            return next(n for n in range(1, 100) if update(0.5 + 0.1 * (n % 3)) is not None)

        clock = iter(range(0, 10**9, 1_000_000))
        vol, correlation, flow, twap = RealisedVol(5), Correlation(5), OrderFlow(5), Twap()
        atr = Atr(5)
        self.assertEqual([ready(make(5).update) for make in (Sma, ZScore, Bollinger, Rsi)], [5, 5, 5, 6])
        self.assertEqual(ready(lambda x: atr.update(x, x, x)), 5)
        self.assertEqual(ready(lambda x: vol.update(x, next(clock))), 6)
        self.assertEqual(ready(lambda x: correlation.update(x, x * x)), 5)
        self.assertEqual(ready(lambda x: flow.update(x, x + 0.1, 1.0, 2.0)), 6)
        self.assertEqual(ready(lambda x: twap.update(x, next(clock))), 2)
        self.assertEqual([ready(Ewma(0.5).update), ready(Kalman(1.0, 1.0).update)], [1, 1])

    def test_nothing_moves(self) -> None:
        rsi, correlation, vol = Rsi(3), Correlation(3), RealisedVol(3)
        self.assertEqual([rsi.update(0.5) for _ in range(5)], [None, None, None, 50.0, 50.0])
        self.assertEqual([correlation.update(0.5, float(i)) for i in range(5)], [None] * 5)
        self.assertEqual([vol.update(0.5, i) for i in range(5)], [None, None, None, 0.0, 0.0])
        self.assertEqual([vol.update(0.5, 4) for i in range(5)][-1], None)
        self.assertEqual((Vwap().update(0.5, 0.0), Twap().update(0.5, 0)), (None, None))
        self.assertEqual((Imbalance().update(0.0, 0.0), Microprice().update(0.4, 0.5, 0.0, 0.0)), (None, None))

    def test_errors(self) -> None:
        for make in (Sma, RollingStats, ZScore, Bollinger, Rsi, Atr, RealisedVol, Correlation, OrderFlow):
            self.assertRaises(ValueError, make, 0)
        for pair in ((-1.0, 1.0), (1.0, 0.0), (math.nan, 1.0)):
            self.assertRaises(ValueError, Kalman, *pair)
        self.assertRaises(ValueError, Atr(3).update, 1.0, 2.0, 1.5)
        self.assertRaises(ValueError, Vwap().update, 0.5, -1.0)
        twap, vol = Twap(), RealisedVol(3)
        twap.update(0.5, 10)
        vol.update(0.5, 10)
        self.assertRaises(ValueError, twap.update, 0.5, 9)
        self.assertRaises(ValueError, vol.update, 0.5, 9)
        self.assertRaises(ValueError, vol.update, 0.0, 11)

    def test_a_nan_leaves_the_average(self) -> None:
        sma = Sma(3)
        for x in (1.0, math.nan, 1.0, 2.0, 3.0, 4.0, 5.0):
            last = sma.update(x)
        self.assertEqual(last, 4.0)


if __name__ == "__main__":
    unittest.main()
