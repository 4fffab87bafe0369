"""Members, their names and values in logs and texts."""

## rules: enum.text

from enum import Enum, IntEnum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for side in [Side.UP, Side.DOWN]:
            print(side, side.name, side.value, str(side) + "!")
        print(Level.HIGH, Level.HIGH.name, Level.LOW.value + 1, f"{Level.LOW}")
