"""`|=`, `&=`, `-=`, `^=` and the methods like them change the set itself: aliases see it."""

## rules: set.in-place set.operators set.subset set.methods

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.s = {1, 2, 3}

    def text(self, s: set[int]) -> str:
        text = ""
        for x in sorted(s):
            text += f" {x}"
        return text

    def on_book(self, ctx: Context, book: Book) -> None:
        same = self.s
        self.s |= {4, ctx.now % 2}
        ctx.log.info(f"{self.text(same)} {same == self.s}")
        self.s &= {2, 3, 4, 9}
        ctx.log.info(f"{self.text(same)}")
        self.s -= {9, 2}
        ctx.log.info(f"{self.text(same)}")
        self.s ^= {3, 7}
        ctx.log.info(f"{self.text(same)}")
        mine = self.s
        mine |= mine
        mine &= mine
        ctx.log.info(f"{self.text(same)}")
        mine ^= mine
        ctx.log.info(f"{len(same)}")
        same |= {1, 2, 3}
        same.intersection_update({2, 3, 4})
        same.difference_update({2})
        same.symmetric_difference_update({5})
        ctx.log.info(f"{self.text(self.s)}")
        same.difference_update(same)
        ctx.log.info(f"{len(self.s)}")
        a, b = {1, 2}, {2, 3}
        ctx.log.info(f"{self.text(a ^ b)} {self.text(a.symmetric_difference(b))} {a.isdisjoint(b)} {a.isdisjoint({9})}")
        ctx.log.info(f"{a < b} {a < {1, 2}} {a < {1, 2, 3}} {a > {2}} {a > a} {a > {1}}")
        boxes = {"x": {1}}
        boxes["x"] |= {2}
        ctx.log.info(f"{len(boxes['x'])}")
        self.s |= {1, 2, 3}
