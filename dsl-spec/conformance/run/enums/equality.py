"""Members in conditions, lists and optionals."""

## rules: enum.equal

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = 1
    DOWN = 2


def flip(s: Side) -> Side:
    return Side.DOWN if s == Side.UP else Side.UP


def maybe(n: int) -> Side | None:
    return Side.UP if n > 0 else None


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(flip(Side.UP) == Side.DOWN, flip(flip(Side.UP)) != Side.UP, Side.UP in [Side.DOWN], Side.UP not in [Side.DOWN])
        print(maybe(0) is None, maybe(1) == Side.UP, maybe(0) == Side.UP, maybe(0) != Side.UP)
