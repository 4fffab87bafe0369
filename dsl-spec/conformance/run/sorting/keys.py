"""`sort` with a key, in place: aliases see it, ties keep their order, the list is empty meanwhile."""

## rules: list.sort-key list.sort-stable

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Keys(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.xs = [5, -3, 4, -1, 3]
        self.seen = 0

    def size(self, x: int) -> int:
        self.seen += len(self.xs)
        return abs(x)

    def on_book(self, ctx: Context, book: Book) -> None:
        same = self.xs
        self.xs.sort(key=lambda x: abs(x))
        ctx.log.info(f"{same[0]} {same[1]} {same[2]} {same[3]} {same[4]} {self.xs == same}")
        self.xs.sort(reverse=True, key=self.size)
        ctx.log.info(f"{same[0]} {same[1]} {same[2]} {same[3]} {same[4]} {self.seen}")
        self.xs.sort(key=lambda x: len(same))
        ctx.log.info(f"{same[0]} {same[4]}")
        pairs = [("b", 2.0), ("a", 2.0), ("c", -0.0), ("d", 0.0)]
        pairs.sort(key=lambda p: p[1])
        for name, value in pairs:
            ctx.log.info(f"{name} {value}")
        down = ctx.now % 2 == 0
        words = ["bb", "a", "ccc"]
        words.sort(key=lambda w: w + "!", reverse=down)
        ctx.log.info(f"{words[0]} {words[2]}")
        empty: list[int] = []
        empty.sort(key=lambda x: -x)
        ctx.log.info(f"{len(empty)}")
