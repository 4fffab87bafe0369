"""Deques of objects with `__eq__`, which may change the deque that is looked through."""

## rules: deque.looking object.equal
## cases: 6

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Tag:
    def __init__(self, d: deque[Tag], n: int, eats: bool) -> None:
        self.d = d
        self.n = n
        self.eats = eats

    def __eq__(self, other: object) -> bool:
        if self.eats:
            self.d.append(self)
        return isinstance(other, Tag) and self.n == other.n


class Objects(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        d: deque[Tag] = deque()
        for n in range(4):
            d.append(Tag(d, n, n == 2))
        ctx.log.info(f"{Tag(d, 1, False) in d} {d.index(Tag(d, 1, False))} {d[2] in d}")
        ctx.log.info(f"{Tag(d, 2, False) in d} {len(d)}")
        if ctx.now == 0:
            ctx.log.info(f"{Tag(d, 3, False) in d}")  ## error: RuntimeError
        if ctx.now == 1:
            ctx.log.info(f"{d.index(Tag(d, 3, False))}")  ## error: RuntimeError
        if ctx.now == 2:
            ctx.log.info(f"{d.count(Tag(d, 3, False))}")  ## error: RuntimeError
        if ctx.now == 3:
            d.remove(Tag(d, 0, False))
            ctx.log.info(f"{len(d)}")
            d.remove(Tag(d, 2, False))  ## error: IndexError
        if ctx.now == 4:
            ctx.log.info(f"{d == d.copy()}")
            ctx.log.info(f"{d == deque([Tag(d, x.n, False) for x in d])}")  ## error: RuntimeError
        if ctx.now == 5:
            e = deque([Tag(d, x.n, False) for x in d])
            ctx.log.info(f"{e == d} {e != d}")
            e.remove(Tag(d, 9, False))  ## error: ValueError
