"""A file holds imports, constants, functions and classes."""
## rules: module.constant module.function module.top name.assigned refuse.dynamic type.fits
import math

from pmt import Context, Size, Strategy

FIRST = SECOND + 1  ## E: PMT0302 "SECOND"
SECOND = 2
TEXT = "a"
LIST = [1, helper(2)]  ## E: PMT0302 "helper"  ## E: PMT0555 "[1, helper(2)]"
NOTHING = None  ## E: PMT0555 "None"
CALL = helper(1)  ## E: PMT0302 "helper"  ## E: PMT0555 "helper(1)"
A = B = 1  ## E: PMT0555 "A = B = 1"
C, D = 1, 2  ## E: PMT0555 "C, D = 1, 2"
OPTIONAL: int | None = 3  ## E: PMT0555 "3"
WRONG: int = 1.5  ## E: PMT0401 "1.5"
SELF = SELF + 1  ## E: PMT0302 "SELF"
OBJECT = Thing()  ## E: PMT0302 "Thing"  ## E: PMT0555 "Thing()"
SECOND = 3  ## E: PMT0306 "SECOND"
CHAIN = 1 < 2 < 3  ## E: PMT0555 "1 < 2 < 3"
math.floor(1.5)  ## E: PMT0554 "math.floor(1.5)"
if SECOND > 1:  ## E: PMT0554 "if SECOND > 1: E = 1"
    E = 1
for i in range(3):  ## E: PMT0554 "for i in range(3): pass"
    pass
SECOND += 1  ## E: PMT0554 "SECOND += 1"


def helper(x: int) -> int:
    import math  ## E: PMT0562 "import math"

    def inner() -> int:  ## E: PMT0562 "def inner() -> int: return 1"
        return 1

    class Inner:  ## E: PMT0562 "class Inner: pass"
        pass

    return inner()


class Thing:
    x: int = 1
    x: int = 2  ## E: PMT0306 "x"
    y = 3
    items: list[int] = []  ## E: PMT0569 "[]"
    node: Size | None = Size("1")
    calculated: int = helper(1)  ## E: PMT0555 "helper(1)"
    if True:  ## E: PMT0553 "if True: z: int = 1"
        z: int = 1

    def method(self) -> int:
        return 1

    def method(self) -> int:  ## E: PMT0306 "method"
        return 2

    def x(self) -> int:  ## E: PMT0306 "x"
        return 1


class Child(Thing, dict):  ## E: PMT0551 "dict"
    pass


class Meta(metaclass=Thing):  ## E: PMT0538 "metaclass=Thing"
    pass


def helper() -> int:  ## E: PMT0306 "helper"
    return 1


@helper  ## E: PMT0552 "helper"
def decorated() -> int:
    return 1


@helper  ## E: PMT0552 "helper"
class Decorated:
    pass
