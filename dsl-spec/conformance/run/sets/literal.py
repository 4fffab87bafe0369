"""Literals: doubles count once, operands from left to right, negative ints and a join with None refused elsewhere."""

## rules: set.literal set.len set.sorted set.eq

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.n = 0

    def told(self, ctx: Context, x: int) -> int:
        ctx.log.info(f"told {x}")
        return x

    def on_book(self, ctx: Context, book: Book) -> None:
        s = {self.told(ctx, 3), self.told(ctx, -1), self.told(ctx, 3)}
        ctx.log.info(f"{len(s)} {sorted(s)[0]} {sorted(s)[-1]}")
        texts = {"b", "", "a", "b"}
        for text in sorted(texts):
            ctx.log.info(f"<{text}>")
        ctx.log.info(f"{s == {-1, 3}} {s != {3}} {texts == {'a', 'b', ''}}")
        big = {9007199254740991, -9007199254740991, 0}
        ctx.log.info(f"{sorted(big)[0]} {sorted(big)[2]}")
