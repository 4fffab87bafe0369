"""Methods of classes that take functions, and objects as what they take."""

## rules: function.methods function.nested

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pmt import Book, Context, Series, Strategy


@dataclass
class Lot:
    size: int
    tag: str

    def worth(self, f: Callable[[Lot], int]) -> int:
        return f(self) + f(Lot(self.size + 1, self.tag))


class Lots:
    def __init__(self) -> None:
        self.items: list[Lot] = []

    def add(self, size: int, tag: str) -> None:
        self.items.append(Lot(size, tag))

    def each(self, f: Callable[[Lot], None]) -> None:
        for lot in self.items:
            f(lot)

    def best(self, f: Callable[[Lot], int]) -> Lot:
        found = self.items[0]
        for lot in self.items:
            if lot.worth(f) > found.worth(f):
                found = lot
        return found


def size_of(lot: Lot) -> int:
    return lot.size


class Records(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.lots = Lots()
        self.seen = 0

    def see(self, lot: Lot) -> None:
        self.seen += lot.size
        lot.size = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        for n in [3, 9, 4]:
            self.lots.add(n, f"t{n}")
        ctx.log.info(f"{self.lots.best(size_of).tag} {self.lots.best(lambda lot: -lot.size).tag}")
        sizes: list[int] = []
        self.lots.each(lambda lot: sizes.append(lot.size))
        self.lots.each(self.see)
        ctx.log.info(f"{sum(sizes)} {self.seen} {self.lots.items[1].size} {self.lots.items[2].worth(lambda lot: lot.size + len(sizes))}")
