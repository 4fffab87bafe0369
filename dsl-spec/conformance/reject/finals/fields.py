"""A Final field has its value from one statement."""
## rules: final.field

from dataclasses import dataclass
from typing import Final


@dataclass
class Level:
    price: Final[float]
    kind: Final = 1  ## E: PMT0426 "kind"


class Base:
    start: Final[int]
    unit: Final  ## E: PMT0426 "unit"
    step: Final[int] = 2

    def __init__(self, start: int) -> None:
        self.start = start
        self.start = 2  ## E: PMT0425 "self.start"
        self.xs: Final = [1]
        self.xs = [2]  ## E: PMT0425 "self.xs"

    def move(self, other: "Base", level: Level) -> None:  ## E: PMT0407 ""Base""
        self.start += 1  ## E: PMT0425 "self.start"
        self.xs = []  ## E: PMT0425 "self.xs"
        level.price = 0.5  ## E: PMT0425 "level.price"


class Heir(Base):
    def __init__(self) -> None:
        super().__init__(1)
        self.start = 3  ## E: PMT0425 "self.start"
