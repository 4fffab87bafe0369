"""Code, fields and types by names from data."""
## rules: refuse.dynamic


class Level:
    def __init__(self) -> None:
        self.price = 0.5


def code(x: float) -> float:
    exec("y = x")  ## E: PMT0532 "exec"
    names = globals()  ## E: PMT0532 "globals"
    module = __import__("os")  ## E: PMT0532 "__import__"
    return eval("x * 2")  ## E: PMT0532 "eval"


def fields(level: Level, name: str) -> float:
    if hasattr(level, "price"):  ## E: PMT0533 "hasattr"
        setattr(level, name, 0.25)  ## E: PMT0533 "setattr"
    return getattr(level, name, 0.0)  ## E: PMT0533 "getattr"


def outside() -> float:
    with_input = input("edge? ")  ## E: PMT0534 "input"
    file = open("edge.txt")  ## E: PMT0534 "open"
    return float(file.read())


def types(x: float) -> bool:
    kind = type(x)  ## E: PMT0535 "type"
    return type(x) == int  ## E: PMT0535 "type"


class Derived(metaclass=Level):  ## E: PMT0538 "metaclass=Level"
    __slots__ = ("price",)  ## E: PMT0538 "__slots__ = ("price",)"

    def __init__(self) -> None:
        self.price = 0.5
