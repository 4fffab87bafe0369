"""The `Strategy` base class and what stands at its class level."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeVar, cast, overload

from pmt.context import Context
from pmt.market import Book, Fill, Market, OrderUpdate, Outcome, Trade
from pmt.money import Price, Size, Usd
from pmt.signals import Signal

_T = TypeVar("_T", bool, int, float, Price, Size, Usd)


class All:
    """Every market that the data holds."""

    __slots__ = ()


class Series:
    """Every market of a series, by its slug (`btc-updown-15m`)."""

    __slots__ = ("slug",)

    def __init__(self, slug: str) -> None:
        self.slug = slug


class Slugs:
    """The markets with these slugs."""

    __slots__ = ("slugs",)

    def __init__(self, slugs: list[str]) -> None:
        self.slugs = list(slugs)


class Events:
    """Every market of the events with these slugs."""

    __slots__ = ("slugs",)

    def __init__(self, *slugs: str) -> None:
        self.slugs = list(slugs)


class Timer:
    """Period of `on_timer`, microseconds."""

    __slots__ = ("period",)

    def __init__(self, period: int) -> None:
        self.period = period


@overload
def every(*, ms: int) -> Timer: ...


@overload
def every(*, s: int) -> Timer: ...


def every(*, ms: int | None = None, s: int | None = None) -> Timer:
    """Period of `on_timer` in milliseconds or seconds; a positive whole number."""
    if (ms is None) == (s is None):
        raise TypeError("every takes either ms= or s=")
    period = ms * 1_000 if ms is not None else cast(int, s) * 1_000_000
    if period <= 0:
        raise ValueError("the period of a timer is positive")
    return Timer(period)


class _Param:
    """A parameter at class level; on an instance its default, until a value is bound."""

    __slots__ = ("default", "doc", "ge", "gt", "le", "lt")

    def __init__(self, default: Any, ge: Any, le: Any, gt: Any, lt: Any, doc: str) -> None:
        self.default = default
        self.ge = ge
        self.le = le
        self.gt = gt
        self.lt = lt
        self.doc = doc

    def __set_name__(self, owner: type, name: str) -> None:
        # `x: float = param(1)` is a float.
        annotation = owner.__annotations__.get(name)
        if annotation in ("float", float) and self.default.__class__ is int:
            self.default = float(self.default)
        self.check(name, self.default)

    def __get__(self, instance: object, owner: type) -> Any:
        return self if instance is None else self.default

    def check(self, name: str, value: Any) -> None:
        """ValueError where the value is outside the range, TypeError where it has another type."""
        if value.__class__ is not self.default.__class__:
            raise TypeError(f"{name} is {type(self.default).__name__}, not {type(value).__name__}")
        if (
            (self.ge is not None and not value >= self.ge)
            or (self.le is not None and not value <= self.le)
            or (self.gt is not None and not value > self.gt)
            or (self.lt is not None and not value < self.lt)
        ):
            raise ValueError(f"{name} = {value} is out of range")


def param(
    default: _T,
    *,
    ge: _T | None = None,
    le: _T | None = None,
    gt: _T | None = None,
    lt: _T | None = None,
    doc: str = "",
) -> _T:
    """A parameter of the strategy: a field that is bound before `__init__` and never assigned.

    `ge`, `le`, `gt` and `lt` bound its value; `doc` says what it is, with its unit. The type is that
    of the annotation: int, float, bool, Price, Size or Usd.
    """
    return cast(_T, _Param(default, ge, le, gt, lt, doc))


class Strategy:
    """Base of every strategy: one fresh instance for each market that its class asks for.

    A subclass declares `markets` (a `Series`, `Slugs` or `All`), maybe `timer`, its parameters, and the
    handlers that it needs; only those are called.
    """

    markets: Series | Slugs | All | Events
    # What one instance covers: a market, or all markets of an event.
    scope: Literal["market", "event"] = "market"
    # Who redeems the tokens of a resolved market: the engine at once, or the strategy by ctx.redeem.
    redemption: Literal["auto", "manual"] = "auto"
    timer: Timer

    @classmethod
    def bind(cls, **values: bool | int | float | Price | Size | Usd) -> Self:
        """An instance with other values of its parameters than the defaults; for use under plain Python.

        TypeError for an unknown name or a wrong type, ValueError for a value out of range.
        """
        strategy = cls.__new__(cls)
        for name, given in values.items():
            declared = getattr(cls, name, None)
            if not isinstance(declared, _Param):
                raise TypeError(f"{cls.__name__} has no parameter {name}")
            value = float(given) if given.__class__ is int and declared.default.__class__ is float else given
            declared.check(name, value)
            setattr(strategy, name, value)
        strategy.__init__()  # type: ignore[misc]
        return strategy

    def on_start(self, ctx: Context, /) -> None:
        """Once, before every other event."""

    def on_book(self, ctx: Context, book: Book, /) -> None:
        """Each event of the market's books, with the YES side."""

    def on_timer(self, ctx: Context, /) -> None:
        """Each period of `timer`."""

    def on_fill(self, ctx: Context, fill: Fill, /) -> None:
        """Each fill of an own order."""

    def on_order(self, ctx: Context, order: OrderUpdate, /) -> None:
        """Each change of an own order."""

    def on_resolution(self, ctx: Context, winner: Outcome | None, /) -> None:
        """The market was decided; None where it stayed undecided."""

    def on_signal(self, ctx: Context, signal: Signal, /) -> None:
        """Each new value of the series that the class asks for."""

    def on_trade(self, ctx: Context, trade: Trade, /) -> None:
        """Each trade of others in a market of this instance."""

    def on_market(self, ctx: Context, market: Market, /) -> None:
        """A market opened, has another tick, or closed: see `just_opened`, `tick_changed`, `just_closed`."""

    def on_stop(self, ctx: Context, /) -> None:
        """Once, after every other event."""
