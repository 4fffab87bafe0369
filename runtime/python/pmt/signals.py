"""Signals: series of values beside the markets, such as a spot price or a score of the news."""

from __future__ import annotations

from typing import Final

MAX_SIGNALS: Final = 16
# Age of a signal that has no value yet: older than any.
NEVER: Final = 2**53 - 1


class SignalName:
    """A series that the strategy asks for: `spot = signal("binance:BTCUSDT")` at class level."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def name(self) -> str:
        """The whole name: `binance:BTCUSDT`."""
        return self._name

    @property
    def source(self) -> str:
        """Who tells its values: `binance`."""
        return self._name.partition(":")[0]


def signal(name: str) -> SignalName:
    """Asks for the series of this name (`binance:BTCUSDT`).

    Each new value calls `on_signal`; `ctx.signal(self.spot)` gives the latest one at any time.
    """
    source, _, series = name.partition(":")
    if not source or not series:
        raise ValueError(f"the name of a signal is source:NAME, not {name!r}")
    return SignalName(name)


class Signal:
    """A new value of a series that the strategy asked for by `signal(...)`, lent for the call."""

    __slots__ = ("_name", "_time", "_value")

    def __init__(self, *, value: float, time: int | None = None, name: str = "") -> None:
        self._value = value
        self._time = time
        self._name = name

    @property
    def name(self) -> str:
        """Name of the series, as it was asked for: `binance:BTCUSDT`."""
        return self._name

    @property
    def source(self) -> str:
        """What stands before the colon of its name: `binance`."""
        return self._name.partition(":")[0]

    @property
    def value(self) -> float:
        """The value as the source has it, in the signal's unit."""
        return self._value

    @property
    def time(self) -> int | None:
        """The source's own time of the value, microseconds UTC; None where it is not recorded."""
        return self._time


class LatestSignal:
    """Latest value of a series, as `ctx.signal(...)` gives it, lent for the call."""

    __slots__ = ("_age", "_time", "_value")

    def __init__(self, *, value: float | None = None, age: int = NEVER, time: int | None = None) -> None:
        self._value = value
        self._age = age
        self._time = time

    @property
    def value(self) -> float | None:
        """The value as the source has it; None before the first one."""
        return self._value

    @property
    def time(self) -> int | None:
        """The source's own time of it, microseconds UTC; None where it is not recorded, and before the first one."""
        return self._time

    @property
    def age(self) -> int:
        """Microseconds since it came; before the first one 2**53 - 1, which is older than any."""
        return self._age
