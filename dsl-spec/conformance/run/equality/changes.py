"""An `__eq__` that changes the list that is looked through: the list is followed as it is."""

## rules: object.equal
## cases: 3

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Eater:
    def __init__(self, xs: list[Eater], n: int) -> None:
        self.xs = xs
        self.n = n

    def __eq__(self, other: object) -> bool:
        if len(self.xs) > 1:
            self.xs.pop()
        return isinstance(other, Eater) and self.n == other.n


class Changes(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs: list[Eater] = []
        for n in range(5):
            xs.append(Eater(xs, n))
        if ctx.now == 0:
            ctx.log.info(f"{Eater(xs, 4) in xs} {len(xs)}")
            ctx.log.info(f"{xs.count(Eater(xs, 0))} {len(xs)}")
        if ctx.now == 1:
            xs.remove(Eater(xs, 1))
            ctx.log.info(f"{len(xs)}")
            ys = [Eater(xs, 0), Eater(xs, 1)]
            ctx.log.info(f"{xs == ys} {len(xs)}")
            ctx.log.info(f"{xs.index(Eater(xs, 1), 1, 5)}")  ## error: ValueError
        if ctx.now == 2:
            ctx.log.info(f"{xs == [Eater(xs, n) for n in range(5)]} {len(xs)}")
