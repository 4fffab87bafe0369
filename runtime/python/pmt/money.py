"""Exact money: `Price`, `Size` and `Usd`, whole numbers of units within +-(2**53 - 1).

Mixing them with each other or with a float is a TypeError. `float(x)` leaves for modelling; the
way back states its rounding: `Price.floor`, `.ceil`, `.nearest`, likewise for Size and Usd.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Callable, ClassVar, Literal, NoReturn, Self, TypeVar

MAX_UNITS = 9_007_199_254_740_991

# Distance in units within which a float means the whole unit: 0.57 - 0.01 is 0.5599..., and means 0.56.
_SNAP = 1e-6

_LITERAL = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?")
_FORMAT = re.compile(r"([^{}]?[<>^=])?[-+ ]?0?[0-9]*[,_]?(\.[0-9]{1,2}f)?")


_F = TypeVar("_F", bound="_Fixed")
_new = object.__new__


def _fixed(cls: type[_F], units: int) -> _F:
    """A value of that many units; OverflowError outside +-(2**53 - 1)."""
    if -MAX_UNITS <= units <= MAX_UNITS:
        value = _new(cls)
        value._units = units
        return value
    raise OverflowError(f"{cls.__name__} out of range")


class _Fixed:
    """Common part of the three types: a whole number of units. Immutable, as `fractions.Fraction` is."""

    __slots__ = ("_units",)

    _units: int
    _decimals: ClassVar[int] = 0
    _scale: ClassVar[int] = 1

    def __init__(self, text: str) -> None:
        """Reads a plain decimal ("0.55", "-3", "25.5") that is a whole number of units.

        ValueError for any other text, OverflowError outside +-(2**53 - 1) units.
        """
        if not isinstance(text, str):
            raise TypeError(f"{type(self).__name__} is made from a string, not from {type(text).__name__}")
        match = _LITERAL.fullmatch(text)
        if match is None or len(match[3] or "") > self._decimals:
            raise ValueError(f"not a decimal with at most {self._decimals} digits after the point: {text!r}")
        digits = match[2] + (match[3] or "").ljust(self._decimals, "0")
        # Longer digit strings would be out of range anyway, and int() refuses some thousands.
        magnitude = int(digits) if len(digits.lstrip("0")) <= 16 else MAX_UNITS + 1
        if magnitude > MAX_UNITS:
            raise OverflowError(f"{type(self).__name__} out of range")
        self._units = -magnitude if match[1] else magnitude

    @classmethod
    def _make(cls, units: int) -> Self:
        """A value of that many units; OverflowError outside +-(2**53 - 1)."""
        return _fixed(cls, units)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Callable[[int], Self], tuple[int]]:
        return self._make, (self._units,)

    def __bool__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} has no truth value; compare it")

    def __hash__(self) -> int:
        return hash(self._units)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is self.__class__:
            return self._units == other._units  # type: ignore[attr-defined, no-any-return]
        return NotImplemented

    def __lt__(self, other: Self) -> bool:
        if other.__class__ is self.__class__:
            return self._units < other._units
        return NotImplemented

    def __le__(self, other: Self) -> bool:
        if other.__class__ is self.__class__:
            return self._units <= other._units
        return NotImplemented

    def __gt__(self, other: Self) -> bool:
        if other.__class__ is self.__class__:
            return self._units > other._units
        return NotImplemented

    def __ge__(self, other: Self) -> bool:
        if other.__class__ is self.__class__:
            return self._units >= other._units
        return NotImplemented

    def __add__(self, other: Self) -> Self:
        if other.__class__ is self.__class__:
            return _fixed(self.__class__, self._units + other._units)
        return NotImplemented

    def __sub__(self, other: Self) -> Self:
        if other.__class__ is self.__class__:
            return _fixed(self.__class__, self._units - other._units)
        return NotImplemented

    def __mul__(self, other: int) -> Self:
        """A multiple."""
        if other.__class__ is int:
            return _fixed(self.__class__, self._units * other)
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other: int) -> Self:
        """An equal part, rounded to minus infinity."""
        if other.__class__ is int:
            return _fixed(self.__class__, self._units // other)
        return NotImplemented

    def __truediv__(self, other: Self) -> float:
        """Ratio of two values of one type, correctly rounded."""
        if other.__class__ is self.__class__:
            return self._units / other._units
        return NotImplemented

    def __neg__(self) -> Self:
        return _fixed(self.__class__, -self._units)

    def __abs__(self) -> Self:
        return _fixed(self.__class__, abs(self._units))

    def __float__(self) -> float:
        """Dollars or shares, correctly rounded."""
        return self._units / self._scale

    def __str__(self) -> str:
        whole, part = divmod(abs(self._units), self._scale)
        sign = "-" if self._units < 0 else ""
        decimals = f"{part:0{self._decimals}d}".rstrip("0")
        return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"

    def __repr__(self) -> str:
        return f'{type(self).__name__}("{self}")'

    def __format__(self, spec: str) -> str:
        """`{x}`: as few decimals as it takes. `{x:.Nf}`: the exact value, half to even; with a width, a sign and `,`."""
        if spec == "":
            return str(self)
        if _FORMAT.fullmatch(spec) is None:
            raise ValueError(f"{type(self).__name__} formats as {{x}} or {{x:.Nf}}, not with {spec!r}")
        return format(Decimal(str(self)), spec)




def _divide_to_even(a: int, b: int) -> int:
    """a / b to the nearest whole number, ties to the even one; b > 0."""
    quotient, rest = divmod(a, b)
    return quotient + 1 if 2 * rest > b or (2 * rest == b and quotient % 2 == 1) else quotient


def _units_of(x: float, scale: int, step: int) -> float | int:
    """x in units: a whole number where x is within 1e-6 units of one."""
    if math.isnan(x) or step <= 0:
        raise ValueError("nan has no rounding" if math.isnan(x) else "step is not positive")
    units = x * float(scale)
    if not abs(units) <= MAX_UNITS:
        raise OverflowError("value out of range")
    whole = round(units)
    return whole if abs(units - whole) <= _SNAP else units


def _floor(x: float, scale: int, step: int) -> int:
    return math.floor(_units_of(x, scale, step)) // step * step


def _ceil(x: float, scale: int, step: int) -> int:
    return -(-math.ceil(_units_of(x, scale, step)) // step * step)


def _nearest(x: float, scale: int, step: int) -> int:
    units = _units_of(x, scale, step)
    whole = math.floor(units)
    count, rest = divmod(whole, step)
    # Twice the distances from `whole`: to the middle of the step, and to the value itself. Both exact.
    gap, beyond = step - 2 * rest, 2 * (units - whole)
    up = beyond > gap or (beyond == gap and count % 2 == 1)
    return (count + 1 if up else count) * step


class Price(_Fixed):
    """A price or a difference of prices; unit 1e-4 dollar."""

    __slots__ = ()

    _decimals = 4
    _scale = 10_000

    def complement(self) -> Price:
        """1 dollar - p: the price of the other outcome."""
        return _fixed(Price, 10_000 - self._units)

    @staticmethod
    def floor(x: float, tick: Price | None = None) -> Price:
        """Greatest multiple of the tick (1e-4 dollar if none is given) that is not above x dollars.

        x is first snapped: within 1e-6 units of a whole unit it means that unit. nan or a tick <= 0
        raises ValueError, a result out of range OverflowError.
        """
        return _fixed(Price, _floor(x, 10_000, 1 if tick is None else tick._units))

    @staticmethod
    def ceil(x: float, tick: Price | None = None) -> Price:
        """Least multiple of the tick that is not below x dollars; otherwise as `floor`."""
        return _fixed(Price, _ceil(x, 10_000, 1 if tick is None else tick._units))

    @staticmethod
    def nearest(x: float, tick: Price | None = None) -> Price:
        """Nearest multiple of the tick, ties to the even multiple; otherwise as `floor`."""
        return _fixed(Price, _nearest(x, 10_000, 1 if tick is None else tick._units))


class Size(_Fixed):
    """A number of shares; unit 1e-6 share."""

    __slots__ = ()

    _decimals = 6
    _scale = 1_000_000

    @staticmethod
    def floor(x: float, step: Size | None = None) -> Size:
        """Greatest multiple of the step (1e-6 share if none is given) that is not above x shares.

        x is first snapped: within 1e-6 units of a whole unit it means that unit. nan or a step <= 0
        raises ValueError, a result out of range OverflowError.
        """
        return _fixed(Size, _floor(x, 1_000_000, 1 if step is None else step._units))

    @staticmethod
    def ceil(x: float, step: Size | None = None) -> Size:
        """Least multiple of the step that is not below x shares; otherwise as `floor`."""
        return _fixed(Size, _ceil(x, 1_000_000, 1 if step is None else step._units))

    @staticmethod
    def nearest(x: float, step: Size | None = None) -> Size:
        """Nearest multiple of the step, ties to the even multiple; otherwise as `floor`."""
        return _fixed(Size, _nearest(x, 1_000_000, 1 if step is None else step._units))


class Usd(_Fixed):
    """An amount of dollars; unit 1e-6 dollar."""

    __slots__ = ()

    _decimals = 6
    _scale = 1_000_000

    @staticmethod
    def floor(x: float, step: Usd | None = None) -> Usd:
        """Greatest multiple of the step (1e-6 dollar if none is given) that is not above x dollars.

        x is first snapped: within 1e-6 units of a whole unit it means that unit. nan or a step <= 0
        raises ValueError, a result out of range OverflowError.
        """
        return _fixed(Usd, _floor(x, 1_000_000, 1 if step is None else step._units))

    @staticmethod
    def ceil(x: float, step: Usd | None = None) -> Usd:
        """Least multiple of the step that is not below x dollars; otherwise as `floor`."""
        return _fixed(Usd, _ceil(x, 1_000_000, 1 if step is None else step._units))

    @staticmethod
    def nearest(x: float, step: Usd | None = None) -> Usd:
        """Nearest multiple of the step, ties to the even multiple; otherwise as `floor`."""
        return _fixed(Usd, _nearest(x, 1_000_000, 1 if step is None else step._units))


# Price times size is in 1e-10 dollar: this many of them are one unit of Usd.
_COST_DIVISOR = 10_000


def cost(price: Price, size: Size, rounding: Literal["floor", "ceil", "nearest"]) -> Usd:
    """Exact price times size, rounded to 1e-6 dollar; "nearest" sends ties to the even unit.

    OverflowError where the result is out of range.
    """
    if price.__class__ is not Price or size.__class__ is not Size:
        raise TypeError("cost takes a Price and a Size")
    product = price._units * size._units
    if rounding == "floor":
        return _fixed(Usd, product // _COST_DIVISOR)
    if rounding == "ceil":
        return _fixed(Usd, -(-product // _COST_DIVISOR))
    if rounding == "nearest":
        return _fixed(Usd, _divide_to_even(product, _COST_DIVISOR))
    raise ValueError(f'rounding is "floor", "ceil" or "nearest", not {rounding!r}')


def mid(bid: Price, ask: Price) -> float:
    """Middle of two prices in dollars, correctly rounded."""
    if bid.__class__ is not Price or ask.__class__ is not Price:
        raise TypeError("mid takes two prices")
    return (bid._units + ask._units) / 20_000
