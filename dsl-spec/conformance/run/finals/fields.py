"""Final fields: from the class body, from `__init__`, of a dataclass, and inherited."""

## rules: final.field final.constant state.kept

from dataclasses import dataclass
from typing import Final

from pmt import Book, Context, Series, Strategy


@dataclass
class Level:
    price: Final[float]
    size: Final[int] = 1
    seen: int = 0


class Base:
    KIND: Final = "base"
    start: Final[int]

    def __init__(self, start: int) -> None:
        self.start = start
        self.xs: Final[list[int]] = [start]


class Heir(Base):
    def __init__(self) -> None:
        super().__init__(5)
        self.twice: Final = self.start * 2


class Main(Strategy):
    markets = Series("s")
    unit: Final[float]

    def __init__(self) -> None:
        self.unit = 2
        self.level: Final = Level(1)
        self.heir: Final[Heir] = Heir()

    def on_book(self, ctx: Context, book: Book) -> None:
        self.level.seen += 1
        self.heir.xs.append(self.level.seen)
        ctx.log.info(f"{self.unit} {self.level.price} {self.level.size} {self.level.seen}")
        ctx.log.info(f"{self.heir.start} {self.heir.twice} {sum(self.heir.xs)} {Heir.KIND} {Base(1).start}")
