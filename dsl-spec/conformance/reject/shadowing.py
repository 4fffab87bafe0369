"""A local, a parameter or a function of the same name hides a builtin and a name of the SDK."""
## rules: module.top
from pmt import Price, Size, cost


def local_max(x: int) -> int:
    max = x
    return max(x, 1)  ## E: PMT0409 "max"


def parameter(Price: int) -> int:
    p = Price("0.5")  ## E: PMT0409 "Price"
    return Price


def local_sdk() -> float:
    cost = 1.0
    return cost(Price("0.5"), Size("1"), "floor") + cost  ## E: PMT0409 "cost"


def abs(x: int) -> int:
    return x


def own_abs() -> float:
    return abs(1.5)  ## E: PMT0401 "1.5"


def hidden_in_a_loop() -> int:
    total = 0
    for len in range(3):
        total += len([1])  ## E: PMT0409 "len"
    return total


def range_is_local(n: int) -> int:
    range = n
    for i in range(3):  ## E: PMT0409 "range"
        n += i
    return n


def error_is_local(ValueError: int) -> None:
    raise ValueError("x")  ## E: PMT0572 "ValueError"


class Size2:
    Size: int = 1  ## E: PMT0306 "Size"
    other: Size = Size("1")


def int_function(int: float) -> float:
    return int(1.5)  ## E: PMT0409 "int"
