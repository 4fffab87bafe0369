"""Members are kept in fields, lists and keys between the calls."""

## rules: enum.state state.kept enum.value-type

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "u"
    DOWN = "d"
    FLAT = "f"


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.side = Side.FLAT
        self.last: Side | None = None
        self.seen = [Side.UP]
        self.count: dict[Side, int] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        self.last = self.side
        self.side = Side.DOWN if self.side == Side.FLAT else Side.UP
        self.seen.append(self.side)
        self.count[self.side] = self.count.get(self.side, 0) + 1
        print(self.side, self.last, len(self.seen), self.seen[-1], self.count[self.side])
