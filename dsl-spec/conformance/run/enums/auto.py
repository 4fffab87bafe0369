"""`auto()` counts on from the greatest value before it."""

## rules: enum.members enum.order

from enum import IntEnum, auto

from pmt import Book, Context, Series, Strategy


class Kind(IntEnum):
    A = 5
    B = auto()
    C = auto()
    D = 9
    E = auto()


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(Kind.B.value, Kind.C.value, Kind.E.value, Kind.A < Kind.E, Kind.D >= Kind.C)
