"""A fact about a field ends with a call of the author's code, and with an assignment: parent replaced."""

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


def parent_replaced(box: Box) -> float:
    if box.other.y is not None:
        box.other = Box2()
        return box.other.y  ## E: PMT0408 "box.other.y"
    return 0.0
