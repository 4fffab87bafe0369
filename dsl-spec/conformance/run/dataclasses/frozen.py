"""A frozen dataclass is replaced, not changed."""

## rules: dataclass.frozen dataclass.options

from __future__ import annotations

from dataclasses import dataclass

from pmt import Book, Context, Series, Strategy, mid


@dataclass(frozen=True, slots=True)
class Best:
    bid: float
    ask: float

    def mid(self) -> float:
        return (self.bid + self.ask) / 2

    def moved(self, by: float) -> Best:
        return Best(self.bid + by, self.ask + by)


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        b = Best(1, 2)
        c = b.moved(0.5)
        print(b.mid(), c.mid(), c.bid, b == c)
