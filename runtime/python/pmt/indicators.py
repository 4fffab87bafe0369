"""Indicators over a stream of floats, written in the language itself: one source for all targets.

`update` takes the next value in and returns the new result, which `value` keeps; both are None until enough has
been seen. `reset` forgets everything. Results have the unit of the input unless the docstring says otherwise.
Sums run in the order of arrival, one rounding after the other; where a window is computed anew, it is summed in the order
of its places (`values[0]` first) by the language's compensated `sum` or from the left.
"""

import math
from dataclasses import dataclass

from pmt.flow import Imbalance as Imbalance
from pmt.flow import Microprice as Microprice
from pmt.flow import OrderFlow as OrderFlow
from pmt.flow import TradeSide as TradeSide
from pmt.flow import Twap as Twap
from pmt.flow import Vwap as Vwap
from pmt.math import log

# Seconds of a year of 365 days: markets that never close.
YEAR = 31_536_000.0


class Ewma:
    """Exponentially weighted moving average: the first value starts it, then value += alpha * (x - value).

    A value that is k updates old has the weight alpha * (1 - alpha)**k. A "span" of n is alpha = 2 / (n + 1), a
    half-life of h updates is alpha = 1 - 0.5**(1 / h). Source: Roberts, Technometrics 1 (1959). Ready at once.
    """

    def __init__(self, alpha: float) -> None:
        """`alpha` in (0, 1] is the weight of the newest value; otherwise ValueError."""
        if not 0.0 < alpha <= 1.0:
            raise ValueError("alpha must be above 0 and at most 1")
        self.alpha = alpha
        self.value: float | None = None

    def update(self, x: float) -> float:
        """Takes a value in; returns the new average."""
        before = self.value
        after = x if before is None else before + self.alpha * (x - before)
        self.value = after
        return after

    def reset(self) -> None:
        """Forgets everything."""
        self.value = None


class Sma:
    """Simple moving average: the mean of the last `window` values, None until there are so many.

    A running sum, computed anew each time the ring closes, so that rounding errors, and a nan that has left the
    window, go with it.
    """

    def __init__(self, window: int) -> None:
        """ValueError for a window below 1."""
        if window < 1:
            raise ValueError("window must be at least 1")
        self.window = window
        self.value: float | None = None
        self.values: list[float] = []
        self.oldest = 0
        self.total = 0.0

    def update(self, x: float) -> float | None:
        """Takes a value in; the oldest leaves once the window is full."""
        if len(self.values) < self.window:
            self.values.append(x)
        else:
            self.total += x - self.values[self.oldest]
            self.values[self.oldest] = x
            self.oldest += 1
            if self.oldest < self.window:
                self.value = self.total / self.window
                return self.value
        if len(self.values) == self.window:
            self.oldest = 0
            self.total = sum(self.values)
            self.value = self.total / self.window
        return self.value

    def reset(self) -> None:
        """Forgets everything."""
        self.value = None
        self.values.clear()
        self.oldest = 0
        self.total = 0.0


class RollingStats:
    """Mean and sample variance (divisor n - 1) of the last `window` values.

    While the window fills, Welford's recurrence (Technometrics 4, 1962); then, for a value x that
    replaces the oldest value o, with d = x - o:

        mean' = mean + d / n        squares' = squares + d * ((x - mean') + (o - mean))

    where `squares` is the sum of squared deviations. Each time the ring closes, both are computed
    anew from the values in two passes, so that rounding errors, and a nan that has left the window, go
    with it. A window of equal values has variance 0 exactly.
    """

    def __init__(self, window: int) -> None:
        """ValueError for a window of fewer than 2 values."""
        if window < 2:
            raise ValueError("window must be at least 2")
        self.window = window
        self.values: list[float] = []
        self.oldest = 0
        self.average = 0.0
        self.squares = 0.0
        self.latest = 0.0
        self.run = 0

    def update(self, x: float) -> None:
        """Takes a value in; the oldest leaves once the window is full."""
        self.run = self.run + 1 if self.latest <= x <= self.latest else 1
        self.latest = x
        if len(self.values) < self.window:
            self.values.append(x)
            deviation = x - self.average
            self.average += deviation / len(self.values)
            self.squares += deviation * (x - self.average)
        else:
            self._replace(x)
        if self.run >= len(self.values):
            self.average = x
            self.squares = 0.0

    def _replace(self, x: float) -> None:
        """Puts x in the place of the oldest value of a full window."""
        old = self.values[self.oldest]
        self.values[self.oldest] = x
        self.oldest += 1
        if self.oldest == self.window:
            self.oldest = 0
            self._recompute()
        else:
            before = self.average
            change = x - old
            self.average += change / self.window
            self.squares += change * ((x - self.average) + (old - before))

    def _recompute(self) -> None:
        """Mean and sum of squared deviations from the values themselves."""
        self.average = sum(self.values) / len(self.values)
        squares = 0.0
        for value in self.values:
            deviation = value - self.average
            squares += deviation * deviation
        self.squares = squares

    def reset(self) -> None:
        """Forgets everything."""
        self.values.clear()
        self.oldest = 0
        self.average = 0.0
        self.squares = 0.0
        self.latest = 0.0
        self.run = 0

    def count(self) -> int:
        """Number of values held."""
        return len(self.values)

    def full(self) -> bool:
        """True once `window` values are held."""
        return len(self.values) == self.window

    def mean(self) -> float:
        """Mean of the values held; ValueError where there is none."""
        if len(self.values) == 0:
            raise ValueError("no value yet")
        return self.average

    def variance(self) -> float:
        """Sample variance; 0.0 while fewer than two values are held."""
        if len(self.values) < 2:
            return 0.0
        return max(self.squares / (len(self.values) - 1), 0.0)

    def population_variance(self) -> float:
        """Variance with the divisor n; 0.0 while no value is held."""
        if len(self.values) == 0:
            return 0.0
        return max(self.squares / len(self.values), 0.0)

    def stdev(self) -> float:
        """Root of the sample variance; 0.0 while fewer than two values are held."""
        return math.sqrt(self.variance())


class ZScore:
    """Distance of the newest value from the rolling mean, in sample standard deviations: (x - mean) / stdev.

    The window holds x itself. A number without a unit.
    """

    def __init__(self, window: int) -> None:
        """ValueError for a window of fewer than 2 values."""
        self.stats = RollingStats(window)

    def reset(self) -> None:
        """Forgets everything."""
        self.stats.reset()

    def update(self, x: float) -> float | None:
        """Takes a value in; None until the window is full, or where all its values are equal."""
        self.stats.update(x)
        if not self.stats.full():
            return None
        stdev = self.stats.stdev()
        if not stdev > 0.0:
            return None
        return (x - self.stats.mean()) / stdev


@dataclass(frozen=True)
class Bands:
    """Result of `Bollinger`, in the unit of the input."""

    lower: float
    middle: float
    upper: float


class Bollinger:
    """Bollinger bands: mean +- width * deviation over the last `window` values, None until there are so many.

    The deviation is that of a population (divisor n). Source: Bollinger, Bollinger on Bollinger Bands (2001).
    """

    def __init__(self, window: int = 20, width: float = 2.0) -> None:
        """ValueError for a window of fewer than 2 values."""
        self.stats = RollingStats(window)
        self.width = width
        self.value: Bands | None = None

    def update(self, x: float) -> Bands | None:
        """Takes a value in; the new bands."""
        self.stats.update(x)
        if not self.stats.full():
            return None
        middle = self.stats.mean()
        distance = self.width * math.sqrt(self.stats.population_variance())
        bands = Bands(middle - distance, middle, middle + distance)
        self.value = bands
        return bands

    def reset(self) -> None:
        """Forgets everything."""
        self.stats.reset()
        self.value = None


class Wilder:
    """Wilder's smoothing: the mean of the first `window` values, then value += (x - value) / window.

    None until there are so many. Source: Wilder, New Concepts in Technical Trading Systems (1978).
    """

    def __init__(self, window: int) -> None:
        """ValueError for a window below 1."""
        if window < 1:
            raise ValueError("window must be at least 1")
        self.window = window
        self.value: float | None = None
        self.count = 0
        self.total = 0.0

    def update(self, x: float) -> float | None:
        """Takes a value in."""
        before = self.value
        if before is not None:
            self.value = before + (x - before) / self.window
        else:
            self.count += 1
            self.total += x
            if self.count == self.window:
                self.value = self.total / self.window
        return self.value

    def reset(self) -> None:
        """Forgets everything."""
        self.value = None
        self.count = 0
        self.total = 0.0


class Rsi:
    """Relative strength index, 100 * G / (G + L) with G and L Wilder's averages of the gains and losses: 0 to 100.

    None until `window` changes have been seen, that is `window` + 1 values; 50 where nothing moved at all. Source:
    Wilder, New Concepts in Technical Trading Systems (1978), where it is written 100 - 100 / (1 + G / L).
    """

    def __init__(self, window: int = 14) -> None:
        """ValueError for a window below 1."""
        self.gains = Wilder(window)
        self.losses = Wilder(window)
        self.latest: float | None = None
        self.value: float | None = None

    def update(self, x: float) -> float | None:
        """Takes a value in."""
        before = self.latest
        self.latest = x
        if before is None:
            return None
        gain = self.gains.update(max(x - before, 0.0))
        loss = self.losses.update(max(before - x, 0.0))
        if gain is None or loss is None:
            return None
        moved = gain + loss
        self.value = 100.0 * gain / moved if moved > 0.0 else 50.0
        return self.value

    def reset(self) -> None:
        """Forgets everything."""
        self.gains.reset()
        self.losses.reset()
        self.latest = None
        self.value = None


class Atr:
    """Average true range: Wilder's average of max(high, close before) - min(low, close before).

    The first bar, which has no close before it, counts with high - low. None until `window` bars have been seen.
    Source: Wilder, New Concepts in Technical Trading Systems (1978).
    """

    def __init__(self, window: int = 14) -> None:
        """ValueError for a window below 1."""
        self.average = Wilder(window)
        self.close: float | None = None
        self.value: float | None = None

    def update(self, high: float, low: float, close: float) -> float | None:
        """Takes a bar in; ValueError where its high is below its low."""
        if high < low:
            raise ValueError("high must not be below low")
        before = self.close
        self.close = close
        if before is None:
            self.value = self.average.update(high - low)
        else:
            self.value = self.average.update(max(high, before) - min(low, before))
        return self.value

    def reset(self) -> None:
        """Forgets everything."""
        self.average.reset()
        self.close = None
        self.value = None


class RealisedVol:
    """Realised volatility of a price, a year: sqrt(sum of squared log returns / time that they took).

    Over the last `window` returns, with the time from the first price to the last in years of 365 days; the mean
    return counts as 0. None until `window` returns have been seen, or where no time passed. The result is what
    `pmt.pricing` takes as `vol`. Source: Andersen and Bollerslev, International Economic Review 39 (1998).
    """

    def __init__(self, window: int) -> None:
        """ValueError for a window below 1."""
        if window < 1:
            raise ValueError("window must be at least 1")
        self.window = window
        self.returns: list[float] = []
        self.times: list[int] = []
        self.oldest = 0
        self.latest: float | None = None
        self.latest_time = 0
        self.value: float | None = None

    def update(self, price: float, time: int) -> float | None:
        """Takes a price above 0 at a time in microseconds in; ValueError for another price or a step back in time."""
        if not price > 0.0:
            raise ValueError("price must be above 0")
        before = self.latest
        start = self.latest_time
        if before is not None and time < start:
            raise ValueError("time must not go back")
        self.latest = price
        self.latest_time = time
        if before is None:
            return None
        change = log(price / before)
        if len(self.returns) < self.window:
            self.returns.append(change * change)
            self.times.append(start)
        else:
            self.returns[self.oldest] = change * change
            self.times[self.oldest] = start
            self.oldest = (self.oldest + 1) % self.window
        if len(self.returns) < self.window:
            return None
        elapsed = time - self.times[self.oldest]
        self.value = math.sqrt(sum(self.returns) / (elapsed / 1e6 / YEAR)) if elapsed > 0 else None
        return self.value

    def reset(self) -> None:
        """Forgets everything."""
        self.returns.clear()
        self.times.clear()
        self.oldest = 0
        self.latest = None
        self.latest_time = 0
        self.value = None


class Correlation:
    """Pearson's correlation of the last `window` pairs: sum (x - mx)(y - my) / sqrt(sum (x - mx)^2 * sum (y - my)^2).

    From -1 to 1. None until the window is full, or where all its x or all its y are equal. Updated by the
    replacement of one pair, as in `RollingStats`: cross' = cross + dx * (y - my') + dy * (x_old - mx), and computed anew
    each time the ring closes.
    """

    def __init__(self, window: int) -> None:
        """ValueError for a window of fewer than 2 values."""
        self.xs = RollingStats(window)
        self.ys = RollingStats(window)
        self.cross = 0.0
        self.value: float | None = None

    def update(self, x: float, y: float) -> float | None:
        """Takes a pair in."""
        x_mean = self.xs.average
        full = self.xs.full()
        x_old = self.xs.values[self.xs.oldest] if full else 0.0
        y_old = self.ys.values[self.ys.oldest] if full else 0.0
        self.xs.update(x)
        self.ys.update(y)
        if not full:
            self.cross += (x - x_mean) * (y - self.ys.average)
        elif self.xs.oldest > 0:
            self.cross += (x - x_old) * (y - self.ys.average) + (y - y_old) * (x_old - x_mean)
        else:
            self.cross = 0.0
            for i in range(len(self.xs.values)):
                self.cross += (self.xs.values[i] - self.xs.average) * (self.ys.values[i] - self.ys.average)
        if not self.xs.full():
            return None
        spread = math.sqrt(max(self.xs.squares, 0.0)) * math.sqrt(max(self.ys.squares, 0.0))
        self.value = max(-1.0, min(1.0, self.cross / spread)) if spread > 0.0 else None
        return self.value

    def reset(self) -> None:
        """Forgets everything."""
        self.xs.reset()
        self.ys.reset()
        self.cross = 0.0
        self.value = None


class Kalman:
    """Kalman filter of a level that wanders and is measured with noise (the local level model).

    With `variance` that of the level: variance += process * elapsed; gain = variance / (variance + noise); value +=
    gain * (x - value); variance *= 1 - gain. The first value starts it, with the variance of the noise. Ready at once.
    Source: Kalman, Journal of Basic Engineering 82 (1960); Harvey, Forecasting (1989), chapter 4.
    """

    def __init__(self, process: float, noise: float) -> None:
        """`process` is the variance of a step of the level for `elapsed` = 1, `noise` that of a measurement, both in
        squared units of the input. ValueError for a process below 0 or a noise that is not above 0."""
        if not process >= 0.0:
            raise ValueError("process must not be below 0")
        if not noise > 0.0:
            raise ValueError("noise must be above 0")
        self.process = process
        self.noise = noise
        self.variance = 0.0
        self.value: float | None = None

    def update(self, x: float, elapsed: float = 1.0) -> float:
        """Takes a measurement in, `elapsed` after the one before."""
        before = self.value
        if before is None:
            self.variance = self.noise
            self.value = x
            return x
        predicted = self.variance + self.process * elapsed
        gain = predicted / (predicted + self.noise)
        after = before + gain * (x - before)
        self.variance = (1.0 - gain) * predicted
        self.value = after
        return after

    def reset(self) -> None:
        """Forgets everything."""
        self.variance = 0.0
        self.value = None
