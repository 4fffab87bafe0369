"""Operations whose meaning CPython does not pin; the rewritten tree and the builtins name these."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Container, Iterable, Iterator
from types import GeneratorType
from typing import Any

from runner.fault import Fault

MAX_INT = 9_007_199_254_740_991
# What `+`, `*`, `extend` and `list(range(...))` may make.
MAX_LENGTH = 2**24


def in_range(value: Any) -> Any:
    """The value itself; OverflowError for an int outside +-(2**53 - 1)."""
    if value.__class__ is int and not -MAX_INT <= value <= MAX_INT:
        raise OverflowError("int out of range")
    return value


def add(a: Any, b: Any) -> Any:
    value = a + b
    if value.__class__ is list and len(value) > MAX_LENGTH:
        raise OverflowError("list too long")
    if value.__class__ is int and not -MAX_INT <= value <= MAX_INT:
        raise OverflowError("int out of range")
    return value


def subtract(a: Any, b: Any) -> Any:
    value = a - b
    if value.__class__ is int and not -MAX_INT <= value <= MAX_INT:
        raise OverflowError("int out of range")
    return value


def multiply(a: Any, b: Any) -> Any:
    if a.__class__ is list or b.__class__ is list:
        return repeat(a, b)
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


def total(values: Iterable[Any], start: Any = 0) -> Any:
    """`sum`: ints exact and in range at each step, floats compensated as CPython 3.12 and later.

    Neumaier's variant of Kahan's summation, as `builtin_sum_impl` has it: the first float is added
    to the int 0, the others with compensation; a compensation that is not finite is left out. To a float as `start`
    the first one is added with compensation, too.
    """
    rest = iter(values)
    sum_ = start
    if sum_.__class__ is not float:
        for value in rest:
            sum_ = in_range(sum_ + value)
            if sum_.__class__ is float:
                break
    compensation = 0.0
    for x in rest:
        following = sum_ + x
        if abs(sum_) >= abs(x):
            compensation += (sum_ - following) + x
        else:
            compensation += (x - following) + sum_
        sum_ = following
    if compensation != 0.0 and math.isfinite(compensation):
        sum_ += compensation
    return sum_


def _less(a: Any, b: Any) -> bool:
    """`a < b`; of tuples part by part and by value."""
    if a.__class__ is not tuple:
        return a < b  # type: ignore[no-any-return]
    for x, y in zip(a, b, strict=True):
        if not equal(x, y):
            return _less(x, y)
    return False


_MISSING = object()


def reductions(count: Callable[[], None]) -> dict[str, Any]:
    """Functions that go through something. Each round counts a step: a generator expression counts its own, and a
    list or a tuple counts only where there is a key or a default."""

    def rounds(values: Iterable[Any], counts_list: bool = False) -> Iterator[Any]:
        whole = values.__class__ is list or values.__class__ is tuple
        counts = counts_list if whole else not isinstance(values, GeneratorType)
        for value in values:
            if counts:
                count()
            yield value

    def extreme(name: str, wins: Callable[[Any, Any], bool]) -> Callable[..., Any]:
        def choose(*args: Any, key: Any = None, default: Any = _MISSING) -> Any:
            if len(args) > 1 and key is None:
                chosen = args[0]
                for value in args[1:]:
                    if wins(value, chosen):
                        chosen = value
                return chosen
            best = best_key = _MISSING
            values = args[0] if len(args) == 1 else list(args)
            for value in rounds(values, key is not None or default is not _MISSING):
                value_key = value if key is None else key(value)
                if best is _MISSING or wins(value_key, best_key):
                    best, best_key = value, value_key
            if best is not _MISSING:
                return best
            if default is _MISSING:
                raise ValueError(f"{name}() iterable argument is empty")
            return default

        return choose

    def in_order(values: Iterable[Any], *, key: Any = None, reverse: bool = False) -> list[Any]:
        items = sorted(values) if values.__class__ is set else list(rounds(values))
        keys = items if key is None else [key(item) for item in rounds(items, True)]
        return [items[place] for place in places(keys, reverse)]

    def sort(values: Any, *args: Any, **options: Any) -> Any:
        """`values.sort(key=..., reverse=...)` of a list, which is empty until it is in order."""
        if values.__class__ is not list:
            return values.sort(*args, **options)
        items = values[:]
        values.clear()
        ordered = in_order(items, **options)
        if values:
            raise ValueError("list modified during sort")
        values.extend(ordered)
        return None

    return {
        "sorted": in_order,
        "__pmt_sort__": sort,
        "sum": lambda values, start=0: total(rounds(values), start),
        "any": lambda values: any(rounds(values)),
        "all": lambda values: all(rounds(values)),
        "min": extreme("min", _less),
        "max": extreme("max", lambda a, b: _less(b, a)),
    }


def places(keys: list[Any], reverse: bool) -> list[int]:
    """Places of the keys in their order; a nan has none: ValueError."""
    require_order(keys)
    found = list(range(len(keys)))
    if not keys or not _has_own_order(keys[0]):
        return sorted(found, key=keys.__getitem__, reverse=reverse)
    # A merge of runs of doubling length: which of the author's calls are made in what order is the language's matter.
    run = 1
    while run < len(keys):
        merged: list[int] = []
        for start in range(0, len(keys), 2 * run):
            left, right = found[start : start + run], found[start + run : start + 2 * run]
            i = j = 0
            while i < len(left) or j < len(right):
                takes_right = i == len(left)
                if not takes_right and j < len(right):
                    a, b = keys[left[i]], keys[right[j]]
                    takes_right = a < b if reverse else b < a
                if takes_right:
                    merged.append(right[j])
                    j += 1
                else:
                    merged.append(left[i])
                    i += 1
        found = merged
        run *= 2
    return found


def _has_own_order(value: Any) -> bool:
    """An object of a class of the author's, which has `__lt__` but none of its opposites."""
    return "__lt__" in {name for each in value.__class__.__mro__[:-1] for name in each.__dict__} and (
        value.__class__.__gt__ is object.__gt__  # type: ignore[operator]
    )


# Values without parts.
PLAIN = frozenset({int, float, bool, str})


class ByValue:
    """A list or tuple as the right side of `in`: equality only, without CPython's shortcut for one and the same nan."""

    __slots__ = ("values",)

    def __init__(self, values: Container[Any]) -> None:
        self.values = values

    def __contains__(self, value: Any) -> bool:
        if value.__class__ in PLAIN or isinstance(self.values, dict):
            return value == value and value in self.values
        return any(equal(each, value) for each in self.values)  # type: ignore[attr-defined]


def equal(a: Any, b: Any) -> bool:
    """`==` part by part and by value, without CPython's shortcut for one and the same nan. Parts that are one and the
    same object of the author's are equal, whatever their class says."""
    if (a.__class__ is tuple and b.__class__ is tuple) or (a.__class__ is list and b.__class__ is list):
        return len(a) == len(b) and all(map(equal, a, b)) and len(a) == len(b)
    if isinstance(a, deque) and isinstance(b, deque):
        return len(a) == len(b) and _same_deques(iter(a), iter(b))
    if a.__class__ is dict and b.__class__ is dict:
        return len(a) == len(b) and all(key in b and equal(value, b[key]) for key, value in a.items())
    fields = getattr(a.__class__, "__dataclass_fields__", None)
    if fields is not None:
        return a.__class__ is b.__class__ and all(equal(getattr(a, name), getattr(b, name)) for name in fields)
    if a is None or b is None:
        # No `__eq__` of the author's is asked about None.
        return a is b
    if a.__class__ in PLAIN:
        return a == b  # type: ignore[no-any-return]
    return a is b or a == b


def _same_deques(a: Iterator[Any], b: Iterator[Any]) -> bool:
    while True:
        x, y = next(a, _MISSING), next(b, _MISSING)
        if x is _MISSING or y is _MISSING:
            return True
        if not equal(x, y):
            return False


def dict_of(*pairs: tuple[Any, Any]) -> dict[Any, Any]:
    """A dict literal, made by one insertion after the other."""
    made: dict[Any, Any] = {}
    for key, value in pairs:
        made[key] = value
    return made


def copied(value: Any) -> Any:
    """`value.copy()`; of a dict by one insertion after the other."""
    return dict_of(*value.items()) if value.__class__ is dict else value.copy()


def repeat(a: Any, b: Any) -> list[Any]:
    """`xs * n` and `n * xs`."""
    values, count = (a, b) if a.__class__ is list else (b, a)
    if count > 0 and len(values) * count > MAX_LENGTH:
        raise OverflowError("list too long")
    return values * count  # type: ignore[no-any-return]


def add_in_place(a: Any, b: Any) -> Any:
    """`a += b`: a list is extended, anything else is added."""
    if a.__class__ is not list:
        return add(a, b)
    extend(a, b)
    return a


def multiply_in_place(a: Any, b: Any) -> Any:
    if a.__class__ is not list:
        return multiply(a, b)
    a[:] = repeat(a, b)
    return a


def subtract_in_place(a: Any, b: Any) -> Any:
    if a.__class__ is not set:
        return subtract(a, b)
    a -= b
    return a


def unite(a: Any, b: Any) -> Any:
    """`a | b` of two sets; of dicts a new one, by one insertion after the other; else of types."""
    if a.__class__ is set:
        return a | b
    if a.__class__ is not dict:
        return classes_of(a, b)
    made = dict_of(*a.items())
    update(made, b)
    return made


def unite_in_place(a: Any, b: Any) -> Any:
    if a.__class__ is dict:
        update(a, b)
    else:
        a |= b
    return a


def intersect_in_place(a: Any, b: Any) -> Any:
    a &= b
    return a


def differ_in_place(a: Any, b: Any) -> Any:
    a ^= b
    return a


def set_slice(values: Any, target: Any, start: Any, stop: Any) -> None:
    """`target[start:stop] = values`, which has a longest length."""
    given = list(values)
    first, last, _ = slice(start, stop).indices(len(target))
    if len(target) - max(last - first, 0) + len(given) > MAX_LENGTH:
        raise OverflowError("list too long")
    target[start:stop] = given


def list_of(values: Any = ()) -> list[Any]:
    """`list(...)`."""
    if values.__class__ is range and len(values) > MAX_LENGTH:
        raise OverflowError("list too long")
    return list(values)


def index(values: Any, *args: Any, **options: Any) -> Any:
    """`values.index(x, start, stop)` of a list or a deque, by value. Another object has a method of its own."""
    if not isinstance(values, (list, deque)):
        return values.index(*args, **options)
    value = args[0]
    start = args[1] if len(args) > 1 else 0
    stop = args[2] if len(args) > 2 else MAX_INT
    if isinstance(values, deque):
        first, last, _ = slice(start, stop).indices(len(values))
        return _find(values, value, first, last, False)
    for place in range(*slice(start, stop).indices(len(values))):
        # What compares the elements may have shortened the list.
        if place < len(values) and equal(values[place], value):
            return place
    raise ValueError("not in list")


def _find(values: deque[Any], value: Any, first: int, last: int, removes: bool) -> int:
    """Place of the first equal element. A second iterator fails where a comparison has changed the deque."""
    items, unchanged = iter(values), iter(values)
    for place in range(last):
        each = next(items)
        found = place >= first and equal(each, value)
        if removes or not found:
            try:
                next(unchanged)
            except RuntimeError:
                raise (IndexError if removes else RuntimeError)("deque mutated") from None
        if found:
            return place
    raise ValueError("not in deque")


def count(values: Any, *args: Any, **options: Any) -> Any:
    """`values.count(x)` of a list, by value."""
    if not isinstance(values, (list, deque)):
        return values.count(*args, **options)
    return sum(1 for each in values if equal(each, args[0]))


def remove(values: Any, *args: Any, **options: Any) -> Any:
    """`values.remove(x)` of a list, by value."""
    if isinstance(values, deque):
        del values[_find(values, args[0], 0, len(values), True)]
        return None
    if values.__class__ is not list:
        return values.remove(*args, **options)
    place = index(values, *args)
    del values[place : place + 1]
    return None


def extend(values: Any, *args: Any, **options: Any) -> Any:
    """`values.extend(others)` of a list, which has a longest length."""
    if values.__class__ is list and len(values) + len(args[0]) > MAX_LENGTH:
        raise OverflowError("list too long")
    return values.extend(*args, **options)


def update(entries: Any, *args: Any, **options: Any) -> Any:
    """`entries.update(others)` of a dict, by one insertion after the other."""
    if entries.__class__ is not dict:
        return entries.update(*args, **options)
    for key, value in args[0].items():
        entries[key] = value
    return None


def dict_copy(entries: Any = ()) -> dict[Any, Any]:
    """`dict(...)`, by one insertion after the other."""
    return dict_of(*(entries.items() if entries.__class__ is dict else entries))


class Maker:
    """`list` or `dict` as a program names it: called, or written with types, as in `field(default_factory=list[int])`."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[..., Any]) -> None:
        self.make = make

    def __call__(self, *args: Any) -> Any:
        return self.make(*args)

    def __getitem__(self, types: Any) -> Maker:
        return self


def require_order(values: Any) -> None:
    """ValueError where a value, or a part of one, is a nan."""
    if not all(equal(value, value) for value in values):
        raise ValueError("nan has no order")


def ordered(relation: str, a: Any, b: Any) -> bool:
    """`a < b` and the like of tuples: the first items that are not equal by value decide."""
    if a.__class__ is tuple:
        for x, y in zip(a, b, strict=True):
            if not equal(x, y):
                return ordered(relation, x, y)
        return len(relation) == 2
    if relation == "<":
        return a < b  # type: ignore[no-any-return]
    if relation == "<=":
        return a <= b  # type: ignore[no-any-return]
    return a > b if relation == ">" else a >= b  # type: ignore[no-any-return]


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


def classes_of(*types: Any) -> tuple[type, ...]:
    """The classes of `A | B`, as `isinstance` takes them; a type that is no class of the program names none."""
    parts = (t if isinstance(t, tuple) else (t,) if isinstance(t, type) else () for t in types)
    return tuple(each for part in parts for each in part)


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
