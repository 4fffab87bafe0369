"""Elements that are objects stay themselves in slices, joins and sorts of places."""

## rules: list.alias list.slice

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Box:
    def __init__(self, n: int) -> None:
        self.n = n


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.boxes: list[Box] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        a = Box(1)
        b = Box(2)
        boxes = [a, b, a]
        part = boxes[1:]
        part[0].n = 20
        ctx.log.info(f"{b.n} {boxes.index(b)} {boxes.count(a)}")
        boxes.remove(a)
        boxes.insert(0, b)
        ctx.log.info(f"{len(boxes)} {boxes[0].n} {boxes[1].n} {boxes[2].n}")
        self.boxes.extend(boxes)
        self.boxes.reverse()
        ctx.log.info(f"{self.boxes[0].n} {len(self.boxes)}")
