"""extend adds in place, also a list to itself, and aliases see it."""

## rules: list.extend list.alias

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.seen: list[int] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2]
        ys = xs
        xs.extend([3, 4])
        show(ctx, "ys", ys)
        xs.extend(xs)
        show(ctx, "doubled", ys)
        xs.extend([])
        xs.extend((9, 8))
        show(ctx, "with a tuple", xs)
        self.seen.extend(xs[:2])
        show(ctx, "kept", self.seen)
