"""Unions, intersections, differences and subsets make new sets."""

## rules: set.operators set.subset set.methods

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.a = {1, 2, 3}
        self.b = {3, 4}

    def on_book(self, ctx: Context, book: Book) -> None:
        a = self.a
        b = self.b
        for x in sorted(a | b):
            ctx.log.info(f"union {x}")
        for x in sorted(a & b):
            ctx.log.info(f"both {x}")
        for x in sorted(a - b):
            ctx.log.info(f"rest {x}")
        ctx.log.info(f"{len(a.union(b))} {len(a.intersection(b))} {len(a.difference(b))} {len(a)} {len(b)}")
        ctx.log.info(f"{a <= b} {a & b <= a} {a >= {1}} {a <= a} {{3}} {a.issubset(b)} {a.issuperset({2, 3})}")
        empty: set[int] = set()
        ctx.log.info(f"{empty <= a} {a >= empty} {len(a & empty)} {len(a - a)} {a | empty == a}")
        b.update(a)
        b.update([8, 9, 8])
        b.update(b)
        ctx.log.info(f"{len(b)} {8 in b} {a <= b}")
