"""Methods of self and of other objects; the object is the one of the time of the call."""

## rules: function.methods function.order
## cases: 2

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


class Scale:
    def __init__(self, by: int) -> None:
        self.by = by

    def of(self, x: int) -> int:
        self.by += 1
        return x * self.by


def each(f: Callable[[int], int], n: int) -> int:
    total = 0
    for i in range(n):
        total += f(i)
    return total


class Methods(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.scale = Scale(2)
        self.count = 0

    def tick(self, x: int) -> int:
        self.count += x
        return self.count

    def swap(self, x: int) -> int:
        self.scale = Scale(100)
        return self.count

    def run(self, f: Callable[[int], int]) -> int:
        return f(1) + f(2)

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{each(self.tick, 4)} {self.count} {each(self.scale.of, 3)} {self.scale.by}")
        ctx.log.info(f"{self.run(self.tick)} {self.run(self.scale.of)} {self.run(lambda x: self.tick(x) + self.scale.by)}")
        kept = self.scale
        ctx.log.info(f"{self.run(lambda x: self.swap(x) + kept.by + self.scale.by)} {kept.by} {self.scale.by}")
