"""A fact about a field ends with a call of the author's code, and with an assignment: call in the test."""

## rules: narrow.use

class Box:
    def __init__(self) -> None:
        self.x: int | None = None
        self.other: Box2 = Box2()

    def touch(self) -> bool:
        self.x = None
        return True


class Box2:
    y: float | None = None


def call_in_the_test(box: Box) -> int:
    if box.x is not None and box.touch():
        return box.x  ## E: PMT0408 "box.x"
    return 0
