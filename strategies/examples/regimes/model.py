"""Regimes of a market, and what each means for quotes."""

from __future__ import annotations

from enum import Enum, IntEnum

from .samples import Figures


class Stance(IntEnum):
    """How much risk may be taken: more is bolder."""

    OUT = 0
    CAREFUL = 1
    NORMAL = 2


class Phase(Enum):
    OPENING = "opening"
    MIDDLE = "middle"
    CLOSING = "closing"


class Regime:
    """What a market looks like, with the width of the quotes that fit it, in dollars."""

    def __init__(self, name: str, width: float) -> None:
        self.name = name
        self.base = width

    @property
    def width(self) -> float:
        return self.base

    def stance(self, phase: Phase) -> Stance:
        match phase:
            case Phase.OPENING | Phase.CLOSING:
                return Stance.CAREFUL
            case Phase.MIDDLE:
                return Stance.NORMAL

    def __str__(self) -> str:
        return f"{self.name} {round(self.width * 1000)} mils"


class Calm(Regime):
    def __init__(self, width: float) -> None:
        super().__init__("calm", width)


class Fast(Regime):
    """The mid moves by `drift` dollars a second."""

    def __init__(self, width: float, drift: float) -> None:
        super().__init__("fast", width)
        self.drift = drift

    @property
    def width(self) -> float:
        return self.base + min(0.05, 10.0 * abs(self.drift))

    def stance(self, phase: Phase) -> Stance:
        bold = super().stance(phase)
        return Stance.OUT if abs(self.drift) > 0.01 else min(bold, Stance.CAREFUL)


class Silent:
    """Nothing is known: no quotes."""

    def __init__(self, why: str) -> None:
        self.why = why


def read(figures: Figures | None, width: float, fast: float) -> Calm | Fast | Silent:
    if figures is None:
        return Silent("too few samples")
    drift = figures.drift
    if drift is None:
        return Silent(figures.notes[-1] if figures.notes else "no drift")
    return Fast(width, drift) if abs(drift) >= fast else Calm(width)


def phase_of(opens_at: int, now: int, closes_in: int) -> Phase:
    if now - opens_at < 60_000_000:
        return Phase.OPENING
    return Phase.CLOSING if closes_in < 60_000_000 else Phase.MIDDLE
