"""Operations whose meaning CPython does not pin; the rewritten tree and the builtins name these."""

from __future__ import annotations

import math
from collections.abc import Callable, Container
from typing import Any

from runner.fault import Fault

MAX_INT = 9_007_199_254_740_991


def in_range(value: Any) -> Any:
    """The value itself; OverflowError for an int outside +-(2**53 - 1)."""
    if value.__class__ is int and not -MAX_INT <= value <= MAX_INT:
        raise OverflowError("int out of range")
    return value


def add(a: Any, b: Any) -> Any:
    value = a + b
    if value.__class__ is int and not -MAX_INT <= value <= MAX_INT:
        raise OverflowError("int out of range")
    return value


def subtract(a: Any, b: Any) -> Any:
    value = a - b
    if value.__class__ is int and not -MAX_INT <= value <= MAX_INT:
        raise OverflowError("int out of range")
    return value


def multiply(a: Any, b: Any) -> Any:
    value = a * b
    if value.__class__ is int and not -MAX_INT <= value <= MAX_INT:
        raise OverflowError("int out of range")
    return value


def floor_divide(a: Any, b: Any) -> Any:
    return in_range(a // b)


def modulo(a: Any, b: Any) -> Any:
    return in_range(a % b)


def negate(a: Any) -> Any:
    return in_range(-a)


def absolute(a: Any) -> Any:
    return in_range(abs(a))


def to_int(value: Any = 0) -> int:
    """`int(x)`: towards zero; nan ValueError, inf and out of range OverflowError."""
    return in_range(int(value))  # type: ignore[no-any-return]


def rounded(value: Any, digits: int | None = None) -> Any:
    """`round`: half to even."""
    return in_range(round(value) if digits is None else round(value, digits))


def total(values: list[Any]) -> Any:
    """`sum`: ints exact and in range at each step, floats compensated as CPython 3.12 and later.

    Neumaier's variant of Kahan's summation, as `builtin_sum_impl` has it: the first float is added
    to the int 0, the others with compensation; a compensation that is not finite is left out.
    """
    if not values:
        return 0
    if values[0].__class__ is not float:
        result = 0
        for value in values:
            result = in_range(result + value)
        return result
    floats = iter(values)
    sum_ = 0 + next(floats)
    compensation = 0.0
    for x in floats:
        following = sum_ + x
        if abs(sum_) >= abs(x):
            compensation += (sum_ - following) + x
        else:
            compensation += (x - following) + sum_
        sum_ = following
    if compensation != 0.0 and math.isfinite(compensation):
        sum_ += compensation
    return sum_


class ByValue:
    """A list as the right side of `in`: equality only, without CPython's shortcut for one and the same nan."""

    __slots__ = ("values",)

    def __init__(self, values: Container[Any]) -> None:
        self.values = values

    def __contains__(self, value: Any) -> bool:
        return value == value and value in self.values


def equal(a: Any, b: Any) -> bool:
    """`==` part by part and by value, without CPython's shortcut for one and the same nan."""
    if a.__class__ is tuple and b.__class__ is tuple:
        return len(a) == len(b) and all(map(equal, a, b))
    fields = getattr(a.__class__, "__dataclass_fields__", None)
    if fields is not None:
        return a.__class__ is b.__class__ and all(equal(getattr(a, name), getattr(b, name)) for name in fields)
    return a == b  # type: ignore[no-any-return]


def dict_of(*pairs: tuple[Any, Any]) -> dict[Any, Any]:
    """A dict literal, made by one insertion after the other."""
    made: dict[Any, Any] = {}
    for key, value in pairs:
        made[key] = value
    return made


def copied(value: Any) -> Any:
    """`value.copy()`; of a dict by one insertion after the other."""
    return dict_of(*value.items()) if value.__class__ is dict else value.copy()


def ordinal(value: Any, texts: tuple[str, ...]) -> int:
    """A member of an enum in a text as its ordinal; its name or value by the texts of all members."""
    if value.__class__ is str:
        return texts.index(value)
    return value.__class__._member_names_.index(value._name_)  # type: ignore[no-any-return]


class Steps:
    """Counter of the language's steps. `count` is called by the rewritten tree."""

    def __init__(self, limit: type[Exception]) -> None:
        budget = 0
        taken = 0

        def begin(steps: int) -> None:
            nonlocal budget, taken
            budget = steps
            taken = 0

        def count() -> None:
            nonlocal taken
            taken += 1
            if taken > budget:
                raise limit("step budget spent")

        def number() -> int:
            return taken

        self.begin: Callable[[int], None] = begin
        self.count: Callable[[], None] = count
        self.taken: Callable[[], int] = number


def fail(error: type[Exception], template: int, args: tuple[Any, ...]) -> Exception:
    """An error with a message: the template's index and the raw arguments travel with it."""
    if not (isinstance(error, type) and issubclass(error, Exception)):
        raise Fault("refused", f"{error!r} is not an error class")
    raised = error()
    raised.__dict__["pmt_message"] = (template, args)
    return raised


def power(base: int, exponent: int) -> int:
    """`base ** exponent` of ints; the exponent is not negative."""
    if exponent > 53 and not -2 < base < 2:
        raise OverflowError("int out of range")
    return in_range(base**exponent)  # type: ignore[no-any-return]


def copysign(x: float, y: float) -> float:
    """`math.copysign`, where the sign of a nan is not observed: it counts as positive."""
    return math.copysign(x, y if y == y else 1.0)


def math_members() -> dict[str, Any]:
    """What `math` offers: the members that are exact on every target."""
    return {
        "sqrt": math.sqrt,
        "floor": lambda x: in_range(math.floor(x)),
        "ceil": lambda x: in_range(math.ceil(x)),
        "trunc": lambda x: in_range(math.trunc(x)),
        "fabs": math.fabs,
        "fmod": math.fmod,
        "copysign": copysign,
        "frexp": math.frexp,
        "ldexp": math.ldexp,
        "isnan": math.isnan,
        "isinf": math.isinf,
        "isfinite": math.isfinite,
        **{name: getattr(math, name) for name in ("pi", "e", "tau", "inf", "nan")},
    }
