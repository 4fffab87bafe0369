"""What equals a member is not None."""

## rules: narrow.equal enum.equal

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = 1
    DOWN = 2


def f(x: Side | None) -> str:
    if x == Side.UP:
        return x.name
    if x != Side.DOWN:
        return "none"
    return x.name + "!"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(f(Side.UP), f(Side.DOWN), f(None))
