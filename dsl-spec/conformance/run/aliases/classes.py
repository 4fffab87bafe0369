"""A second name for a class, an enum or an SDK type can be called and asked."""

## rules: type.alias

from enum import Enum

from pmt import Book, Context, Price, Series, Strategy


class Side(Enum):
    BUY = 1
    SELL = 2


class Counter:
    LIMIT = 3

    def __init__(self, start: int) -> None:
        self.value = start

    @staticmethod
    def zero() -> int:
        return 0


Direction = Side
Tally = Counter
Amount = Price


def opposite(d: Direction) -> Direction:
    return Direction.SELL if d == Side.BUY else Side.BUY


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        tally: Counter = Tally(4)
        ctx.log.info(f"{tally.value} {Tally.LIMIT} {Tally.zero()} {opposite(Side.BUY).name} {isinstance(tally, Tally)}")
        amount: Price = Amount("0.25")
        ctx.log.info(f"{amount}")
