"""Enums of ints, texts and `auto()`."""

## rules: enum.members enum.value-type enum.class

from enum import Enum, IntEnum, auto


class A(Enum):
    """Texts."""

    X = "x"
    Y = "y"


class B(IntEnum):
    LOW = 1
    MID = auto()
    HIGH = 10


DEFAULT = A.X


class Box:
    a: A = A.Y
    b: B | None = None

    def __init__(self) -> None:
        self.all = [A.X, DEFAULT]
