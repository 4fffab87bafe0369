"""A fact about a field ends with a call of the author's code, and with an assignment."""

from pmt import Context


class Box:
    def __init__(self) -> None:
        self.x: int | None = None
        self.other: Box2 = Box2()

    def touch(self) -> bool:
        self.x = None
        return True


class Box2:
    y: float | None = None


def call_between(box: Box) -> int:
    if box.x is not None:
        box.touch()
        return box.x  ## E: PMT0408 "box.x"
    return 0


def call_in_the_test(box: Box) -> int:
    if box.x is not None and box.touch():
        return box.x  ## E: PMT0408 "box.x"
    return 0


def call_as_an_argument(box: Box) -> int:
    if box.x is not None:
        return max(int(box.touch()), box.x)  ## E: PMT0408 "box.x"
    return 0


def assigned(box: Box) -> int:
    if box.x is not None:
        box.x = None
        return box.x  ## E: PMT0408 "box.x"
    return 0


def through_another_name(box: Box) -> int:
    other = box
    if box.x is not None:
        other.x = None
        return box.x  ## E: PMT0408 "box.x"
    return 0


def parent_replaced(box: Box) -> float:
    if box.other.y is not None:
        box.other = Box2()
        return box.other.y  ## E: PMT0408 "box.other.y"
    return 0.0


def local_replaced(box: Box, two: Box) -> int:
    if box.x is not None:
        box = two
        return box.x  ## E: PMT0408 "box.x"
    return 0
