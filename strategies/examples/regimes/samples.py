"""Samples of one market, and the figures that come from them."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import Final

MICROSECONDS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Sample:
    """One look at a market: time in microseconds, mid in dollars, shares at the touch."""

    at: int
    mid: float
    bid_size: float = 0.0
    ask_size: float = 0.0

    @property
    def imbalance(self) -> float:
        """From -1 (only asks) to 1 (only bids)."""
        total = self.bid_size + self.ask_size
        return (self.bid_size - self.ask_size) / total if total > 0.0 else 0.0

    def __lt__(self, other: Sample) -> bool:
        return self.mid < other.mid


@dataclass
class Figures:
    """What the samples say; `notes` tell why a figure is missing."""

    mean: float
    spread: float
    drift: float | None = None
    notes: list[str] = field(default_factory=list[str])


class Samples:
    """The newest samples, at most `limit`."""

    LEAST: Final = 3

    def __init__(self, limit: int) -> None:
        self.items: deque[Sample] = deque(maxlen=limit)
        self.taken = 0

    @classmethod
    def for_seconds(cls, seconds: int, *, per_second: int = 1) -> Samples:
        return cls(max(cls.LEAST, seconds * per_second))

    @staticmethod
    def weight(age: int) -> float:
        """Of a sample so many microseconds old: halves each minute."""
        return math.exp(-math.log(2.0) * age / (60 * MICROSECONDS))

    def __len__(self) -> int:
        return len(self.items)

    def add(self, sample: Sample) -> None:
        self.items.append(sample)
        self.taken += 1

    def figures(self, now: int) -> Figures | None:
        """None until there are enough samples."""
        if len(self) < self.LEAST:
            return None
        mids = [sample.mid for sample in self.items]
        weights = [self.weight(now - sample.at) for sample in self.items]
        mean = sum(m * w for m, w in zip(mids, weights)) / sum(weights)
        figures = Figures(mean, max(mids) - min(mids))
        first, last = self.items[0], self.items[-1]
        if last.at > first.at:
            figures.drift = (last.mid - first.mid) * MICROSECONDS / (last.at - first.at)
        else:
            figures.notes.append("no time between the samples")
        return figures
