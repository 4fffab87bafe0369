"""`in`, `index`, `count`, `remove` and `==` of deques, by value, also where the ring goes round."""

## rules: deque.looking deque.eq
## plain: no

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Looking(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.d: deque[int] = deque(maxlen=4)

    def text(self, d: deque[int]) -> str:
        text = ""
        for x in d:
            text += f" {x}"
        return text

    def on_book(self, ctx: Context, book: Book) -> None:
        for x in [1, 2, 3, 2, 4, 2]:
            self.d.append(x)
        d = self.d
        ctx.log.info(f"{self.text(d)} {2 in d} {9 in d} {9 not in d}")
        ctx.log.info(f"{d.index(2)} {d.index(2, 2)} {d.index(2, -1)} {d.index(4, 0, 99)} {d.count(2)} {d.count(9)}")
        d.remove(2)
        ctx.log.info(f"{self.text(d)} {len(d)}")
        same = d.copy()
        ctx.log.info(f"{d == same} {d != same} {d == deque([3, 2, 4, 2])} {d == deque([2])}")
        same.append(7)
        ctx.log.info(f"{d == same} {deque([1], maxlen=1) == deque([1])}")
        nan = 1e308 * 10.0 - 1e308 * 10.0
        fs = deque([nan, 0.0])
        ctx.log.info(f"{nan in fs} {-0.0 in fs} {fs.count(nan)} {fs.index(0.0)}")
        pairs = deque([(1, "a"), (2, "b")])
        ctx.log.info(f"{(2, 'b') in pairs} {pairs.index((1, 'a'))} {pairs == deque([(1, 'a'), (2, 'b')])}")
        words: deque[str | None] = deque(["x", None])
        ctx.log.info(f"{None in words} {words.count('x')}")
