"""Third lane of the vectors: every value operation in plain CPython, formulas written on their own.

Reads one JSON line `[[id, cases, [param types], changes list], ...]` and then the operands of all
operations as binary64; writes, for each case, the number of its slots, a trap's number (0: none) and
the result. Python 3.11 or later.
"""

import array
import json
import math
import struct
import sys
from fractions import Fraction

LIMIT = 2**53 - 1
TRAPS = {ZeroDivisionError: 1, IndexError: 2, ValueError: 3, OverflowError: 4}


class Sized:
    """An object whose length is what it was given."""

    def __init__(self, n: int) -> None:
        self.n = n

    def __len__(self) -> int:
        return self.n


def length(n: int) -> int:
    return len(Sized(n))


def in_range(x):
    if not -LIMIT <= x <= LIMIT:
        raise OverflowError
    return x


def to_int(function):
    """math.floor and friends: CPython raises ValueError for nan and OverflowError for inf itself."""
    return lambda x: in_range(function(x))


def compensated_sum(values):
    """`sum` of floats of CPython 3.12 and later, also where this interpreter is older."""
    return compensated_from(values[1:], 0 + values[0]) if values else 0.0


def compensated_from(values, total):
    low = 0.0
    for x in values:
        new = total + x
        low += (total - new) + x if abs(total) >= abs(x) else (x - new) + total
        total = new
    return total + low if low and math.isfinite(low) else total


def sum_ints(values, total=0):
    for x in values:
        total = in_range(total + x)
    return total


def money(scale, way):
    def rounded(x, step):
        if x != x or step <= 0:
            raise ValueError
        units = x * scale
        if abs(units) >= 2.0**53:
            raise OverflowError
        exact = Fraction(units)
        whole = round(exact)
        if abs(exact - whole) <= Fraction(1e-6):
            exact = Fraction(whole)
        return in_range(way(exact / step) * step)

    return rounded


def cost(way):
    return lambda p, s: in_range(way(Fraction(p, 10**4) * Fraction(s, 10**6) * 10**6))


def smallest(values):
    least = values[0] if values else raise_value_error()
    for x in values[1:]:
        least = x if x < least else least
    return least


def largest(values):
    most = values[0] if values else raise_value_error()
    for x in values[1:]:
        most = x if x > most else most
    return most


def raise_value_error():
    raise ValueError


def set_item(values, i, x):
    values[i] = x


def overflow():
    raise OverflowError


def fmod(x, y):
    """C's own remainder, and a second time from exact fractions where they are short."""
    found = math.fmod(x, y)
    if math.isfinite(x) and math.isfinite(y) and 2.0**-200 < abs(y) <= abs(x) < 2.0**200:
        exact = abs(Fraction(x)) % abs(Fraction(y))
        if found != math.copysign(float(exact), x) or math.copysign(1.0, found) != math.copysign(1.0, x):
            raise ArithmeticError((x, y))
    return found


def ldexp(x, n):
    """From the exact value: Python's division of integers rounds once, below the normal range too."""
    if x == 0 or not math.isfinite(x):
        return x
    if not -4_000 < n < 4_000:
        return math.copysign(0.0, x) if n < 0 else overflow()
    value = float(abs(Fraction(x)) * Fraction(2) ** n)
    return math.copysign(value, x)


LONGEST = 2**24


def joined(a, b):
    return a + b if len(a) + len(b) <= LONGEST else overflow()


def repeated(values, n):
    return values * n if n <= 0 or len(values) * n <= LONGEST else overflow()


def extend(values, more):
    values[:] = joined(values, more)
    return values


def repeat_in_place(values, n):
    values[:] = repeated(values, n)
    return values


def first_place(values, x, start, stop):
    for i in range(len(values))[start:stop]:
        if values[i] == x:
            return i
    raise ValueError


def remove(values, x):
    del values[first_place(values, x, 0, len(values))]


def delete_slice(values, start, stop):
    del values[start:stop]


def set_slice(values, start, stop, other):
    values[start:stop] = other


def without_nan(values):
    if any(x != x for x in values):
        raise ValueError
    return values


def in_order(values, reverse):
    """By insertion, so that it is no sort of CPython's own."""
    places = []
    for i, x in enumerate(values):
        at = len(places)
        while at > 0 and (values[places[at - 1]] < x if reverse else x < values[places[at - 1]]):
            at -= 1
        places.insert(at, i)
    return places


OPERATIONS = {
    "str.join": lambda between, texts: between.join(texts),
    "list.index": first_place,
    "list.count": lambda values, x: sum(y == x for y in values),
    "list.remove": remove,
    "list.equal": lambda a, b: len(a) == len(b) and all(x == y for x, y in zip(a, b)),
    "list.extend": lambda a, b: None if extend(a, b) else None,
    "list.extended": extend,
    "list.insert": list.insert,
    "list.reverse": list.reverse,
    "list.copy": list.copy,
    "list.concat": joined,
    "list.repeat": repeated,
    "list.repeated": repeat_in_place,
    "list.slice": lambda values, start, stop: values[start:stop],
    "list.ofRange": lambda a, b, c: list(range(a, b, c)) if len(range(a, b, c)) <= LONGEST else overflow(),
    "list.deleteSlice": delete_slice,
    "list.setSlice": set_slice,
    "list.sort": lambda values, reverse: values.sort(reverse=reverse),
    "list.sortFloat": lambda values, reverse: without_nan(values).sort(reverse=reverse),
    "list.places": in_order,
    "list.placesFloat": lambda values, reverse: in_order(without_nan(values), reverse),
    "list.pick": lambda values, places: [values[i] for i in places],
    "int.add": lambda a, b: in_range(a + b),
    "int.sub": lambda a, b: in_range(a - b),
    "int.mul": lambda a, b: in_range(a * b),
    "int.neg": lambda a: -a,
    "int.length": length,
    "int.abs": abs,
    "int.floordiv": lambda a, b: a // b,
    "int.mod": lambda a, b: a % b,
    "int.div": lambda a, b: a / b,
    "int.min": min,
    "int.max": max,
    "int.toFloat": float,
    "int.truthy": bool,
    "bool.toInt": int,
    "float.add": lambda a, b: a + b,
    "float.sub": lambda a, b: a - b,
    "float.mul": lambda a, b: a * b,
    "float.neg": lambda a: -a,
    "float.abs": abs,
    "float.div": lambda a, b: a / b,
    "float.floordiv": lambda a, b: a // b,
    "float.mod": lambda a, b: a % b,
    "float.min": min,
    "float.max": max,
    "float.sqrt": math.sqrt,
    "float.floor": to_int(math.floor),
    "float.ceil": to_int(math.ceil),
    "float.trunc": to_int(int),
    "float.round": to_int(round),
    "float.roundDigits": round,
    "float.mantissa": lambda x: math.frexp(x)[0],
    "float.exponent": lambda x: math.frexp(x)[1],
    "float.ldexp": ldexp,
    "float.fmod": fmod,
    "float.copysign": lambda x, y: -abs(x) if y < 0 or str(y) == "-0.0" else abs(x),
    "float.isNan": lambda x: x != x,
    "float.isInf": lambda x: x in (math.inf, -math.inf),
    "float.isFinite": lambda x: -math.inf < x < math.inf,
    "int.pow": lambda a, n: in_range(a**n) if n < 64 or -2 < a < 2 else overflow(),
    "M.mulInt": lambda a, b: in_range(a * b),
    "M.floordivInt": lambda a, b: a // b,
    "M.ratio": lambda a, b: float(Fraction(a, b)) if a else a / b,
    "price.toFloat": lambda p: float(Fraction(p, 10**4)),
    "size.toFloat": lambda s: float(Fraction(s, 10**6)),
    "usd.toFloat": lambda u: float(Fraction(u, 10**6)),
    "price.complement": lambda p: in_range(10**4 - p),
    "cost.floor": cost(math.floor),
    "cost.ceil": cost(math.ceil),
    "cost.nearest": cost(round),
    "mid": lambda a, b: float(Fraction(a + b, 2 * 10**4)),
    "str.concat": lambda a, b: a + b,
    "str.truthy": bool,
    "str.contains": lambda a, b: b in a,
    "str.startswith": str.startswith,
    "str.endswith": str.endswith,
    "int.text": str,
    "bool.text": str,
    "list.len": len,
    "list.get": lambda values, i: values[i],
    "list.set": set_item,
    "list.append": list.append,
    "list.pop": list.pop,
    "list.popAt": list.pop,
    "list.clear": list.clear,
    "list.contains": lambda values, x: any(y == x for y in values),
    "list.min": smallest,
    "list.max": largest,
    "list.sumInt": sum_ints,
    "list.sumFrom": sum_ints,
    "list.sumFloat": compensated_sum,
    "list.sumFloatFrom": compensated_from,
    "list.sumBool": lambda values: sum(values),
}
for name in ("add", "sub", "neg", "abs", "min", "max"):
    OPERATIONS["M." + name] = OPERATIONS["int." + name]
for kind in ("int", "float", "bool", "str", "M", "outcome"):
    OPERATIONS[kind + ".eq"] = lambda a, b: a == b
    OPERATIONS[kind + ".ne"] = lambda a, b: a != b
    OPERATIONS[kind + ".lt"] = lambda a, b: a < b
    OPERATIONS[kind + ".le"] = lambda a, b: a <= b
    OPERATIONS[kind + ".gt"] = lambda a, b: a > b
    OPERATIONS[kind + ".ge"] = lambda a, b: a >= b
for kind, scale in (("price", 10_000.0), ("size", 1_000_000.0), ("usd", 1_000_000.0)):
    for name, way in (("floor", math.floor), ("ceil", math.ceil), ("nearest", round)):
        OPERATIONS[f"{kind}.{name}"] = money(scale, way)

SCALARS = {"int": int, "float": float, "bool": bool}


def read(kind, slots):
    if kind == "str":
        units = array.array("H", [int(next(slots)) for _ in range(int(next(slots)))])
        return units.tobytes().decode("utf-16-le")
    if kind in SCALARS:
        return SCALARS[kind](next(slots))
    if kind == "list<str>":
        return [read("str", slots) for _ in range(int(next(slots)))]
    element = SCALARS[kind[5:-1]]
    return [element(next(slots)) for _ in range(int(next(slots)))]


def canonical(x):
    return math.nan if x != x else float(x)


def text_slots(text):
    """Length in UTF-16 units, then three units a slot, the first lowest."""
    units = array.array("H", text.encode("utf-16-le"))
    slots = [float(len(units))]
    for at in range(0, len(units), 3):
        slots.append(float(sum(unit << (16 * i) for i, unit in enumerate(units[at : at + 3]))))
    return slots


def run(operation, kinds, changes_list, slots):
    operands = [read(kind, slots) for kind in kinds]
    try:
        result = operation(*operands)
    except tuple(TRAPS) as error:
        return [1.0, float(TRAPS[type(error)])]
    out = [0.0]
    if isinstance(result, str):
        out += text_slots(result)
    elif isinstance(result, list):
        out.append(float(len(result)))
        out.extend(canonical(x) for x in result)
    elif result is not None:
        out.append(canonical(result))
    if changes_list:
        out.append(float(len(operands[0])))
        out.extend(canonical(x) for x in operands[0])
    return [float(len(out)), *out]


def main():
    header = json.loads(sys.stdin.buffer.readline())
    data = array.array("d")
    data.frombytes(sys.stdin.buffer.read())
    slots = iter(data)
    for name, count, kinds, changes_list in header:
        operation = OPERATIONS[name.split("<")[0]]
        out = array.array("d")
        for _ in range(count):
            out.extend(run(operation, kinds, changes_list, slots))
        sys.stdout.buffer.write(struct.pack("<d", len(out)))
        sys.stdout.buffer.write(out.tobytes())


main()
