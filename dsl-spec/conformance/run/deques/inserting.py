"""`insert` clamps its index; a full deque has no room for it."""

## rules: deque.insert
## cases: 4

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Inserting(Strategy):
    markets = Series("btc-updown-15m")

    def text(self, d: deque[int]) -> str:
        text = ""
        for x in d:
            text += f" {x}"
        return text

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            for i in range(-5, 6):
                d = deque([1, 2, 3])
                d.rotate(i)
                d.insert(i, 9)
                ctx.log.info(f"{self.text(d)} {d[i // 2]}")
            e: deque[int] = deque(maxlen=2)
            e.insert(5, 1)
            e.insert(-5, 2)
            ctx.log.info(f"{self.text(e)}")
        if ctx.now == 1:
            full = deque([1, 2], maxlen=2)
            full.insert(0, 3)  ## error: IndexError
        if ctx.now == 2:
            never: deque[int] = deque(maxlen=0)
            never.insert(0, 1)  ## error: IndexError
        if ctx.now == 3:
            grown = deque([1, 2])
            for x in grown:  ## error: RuntimeError
                grown.insert(0, x)
