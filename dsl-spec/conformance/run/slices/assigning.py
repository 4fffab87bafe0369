"""`xs[a:b] = ys`: the value first, then the list and its bounds; the list itself may be the value."""

## rules: list.slice-assign

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Slices(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.xs = [1, 2, 3, 4, 5]

    def text(self, xs: list[int]) -> str:
        text = ""
        for x in xs:
            text += f" {x}"
        return text

    def note(self, ctx: Context, x: int) -> int:
        ctx.log.info(f"note {x}")
        return x

    def on_book(self, ctx: Context, book: Book) -> None:
        self.xs = [1, 2, 3, 4, 5]
        same = self.xs
        self.xs[1:3] = [9]
        ctx.log.info(f"{self.text(same)}")
        self.xs[:0] = [7, 8]
        ctx.log.info(f"{self.text(same)}")
        self.xs[-1:] = []
        ctx.log.info(f"{self.text(same)}")
        self.xs[4:1] = [0, 0]
        ctx.log.info(f"{self.text(same)}")
        self.xs[99:] = (5, 6)
        self.xs[-99:1] = same
        ctx.log.info(f"{self.text(same)}")
        self.xs[2:4] = self.xs
        ctx.log.info(f"{self.text(same)} {len(same)}")
        self.xs[:] = [x for x in self.xs if x > 6]
        ctx.log.info(f"{self.text(same)}")
        self.xs[self.note(ctx, 1) : self.note(ctx, 2)] = [self.note(ctx, 3)]
        ctx.log.info(f"{self.text(same)}")
        self.xs[1:2] = deque([4, 4])
        words = ["a", "b"]
        words[1:] = ["c", "d"]
        pairs = [(1, 2), (3, 4)]
        pairs[:1] = [(5, 6), (7, 8)]
        ctx.log.info(f"{self.text(same)} {words[2]} {pairs[1][0]} {len(pairs)}")
        for x in same:
            if x == 4:
                same[:] = [1]
        ctx.log.info(f"{self.text(same)}")
        whole: list[float] = [1, 2]
        whole[:1] = [3, 4]
        ctx.log.info(f"{whole[0] / 2} {whole[1]}")
        table = [[1], [2]]
        table[0][0:] = [5, 6]
        ctx.log.info(f"{len(table[0])}")
