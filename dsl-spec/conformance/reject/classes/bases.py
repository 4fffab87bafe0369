"""What a class may take from a base, and what it may not."""

## rules: class.inherit class.override class.super class.constant class.classmethod class.dunder

from __future__ import annotations

from dataclasses import dataclass


class Shape:
    MOST = 3

    def __init__(self) -> None:
        self.asked = 0
        self.total = 0
        self.total = self.area(1)

    def area(self, k: int) -> int:
        return k

    @classmethod
    def make(cls) -> Shape:
        return cls()

    @property
    def size(self) -> int:
        return 1


@dataclass
class Point:
    x: float


class Marked(Point):  ## E: PMT0450 "Point"
    pass


class Square(Shape):
    asked: int = 2  ## E: PMT0451 "asked"

    def area(self) -> int:  ## E: PMT0452 "area"
        return 2

    def size(self) -> int:  ## E: PMT0452 "size"
        return 2


class Cube(Shape):
    def __init__(self) -> None:
        super().__init__()  ## E: PMT0454 "super().__init__()"
        self.depth = 2

    def area(self, k: int) -> int:
        return self.depth + super(k).area(k)  ## E: PMT0453 "super(k)"


class Alone:
    def area(self) -> int:
        return super().area()  ## E: PMT0453 "super()"

    @classmethod
    def make() -> int:  ## E: PMT0459 "make"
        return 1

    def __lt__(self) -> bool:  ## E: PMT0577 "__lt__"
        return True

    def __call__(self) -> int:  ## E: PMT0567 "__call__"
        return 1


def uses(shape: Shape, cube: Cube) -> int:
    Shape.MOST = 4  ## E: PMT0455 "Shape.MOST"
    shape.size = 2  ## E: PMT0455 "shape.size"
    a = shape.size()  ## E: PMT0455 "size"
    b = Cube.make()  ## E: PMT0455 "Cube.make"
    return shape.MOST + a
