"""The target of += is read before the value is computed."""

## rules: list.extend-in-place list.order

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def noted(ctx: Context, text: str, value: int) -> int:
    ctx.log.info(text)
    return value


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Box:
    def __init__(self) -> None:
        self.xs = [1]
        self.kept: list[list[int]] = []


def other(ctx: Context, box: Box) -> list[int]:
    ctx.log.info("other")
    box.kept.append(box.xs)
    box.xs = [100]
    return [2, 3]


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        box = Box()
        first = box.xs
        box.xs += other(ctx, box)
        show(ctx, "first", first)
        show(ctx, "field", box.xs)
        show(ctx, "same", box.kept[0])
        rows = [[1], [2]]
        rows[noted(ctx, "index", 1)] += [noted(ctx, "item", 3)]
        show(ctx, "row", rows[1])
