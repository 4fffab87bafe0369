"""Fields that every case of a match gives are given."""

## cases: 1
## rules: match.exhaustive

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"
    FLAT = "flat"


class Quote:
    def __init__(self, side: Side) -> None:
        match side:
            case Side.UP:
                self.sign = 1
            case Side.DOWN | Side.FLAT:
                self.sign = -1


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{Quote(Side.UP).sign} {Quote(Side.FLAT).sign}")
