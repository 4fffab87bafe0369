"""Indicators over a stream of floats, written in the language itself: one source for all targets."""

import math


class Ewma:
    """Exponentially weighted moving average: the first value starts it, then value += alpha * (x - value)."""

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

    def stdev(self) -> float:
        """Root of the sample variance; 0.0 while fewer than two values are held."""
        return math.sqrt(self.variance())


class ZScore:
    """Distance of the newest value from the rolling mean, in sample standard deviations."""

    def __init__(self, window: int) -> None:
        """ValueError for a window of fewer than 2 values."""
        self.stats = RollingStats(window)

    def update(self, x: float) -> float | None:
        """Takes a value in; None until the window is full, or where all its values are equal."""
        self.stats.update(x)
        if not self.stats.full():
            return None
        stdev = self.stats.stdev()
        if not stdev > 0.0:
            return None
        return (x - self.stats.mean()) / stdev
