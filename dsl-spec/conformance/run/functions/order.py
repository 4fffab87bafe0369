"""Arguments from left to right, and what stands beside a call."""

## rules: function.order

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def apply(f: Callable[[int, int], int], x: int, y: int) -> int:
    return f(x, y) - f(y, x)


class Order(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.n = 1

    def say(self, ctx: Context, x: int) -> int:
        ctx.log.info(f"say {x}")
        self.n += x
        return x

    def sub(self, x: int, y: int) -> int:
        self.n *= 2
        return x - y + self.n

    def on_book(self, ctx: Context, book: Book) -> None:
        a = self.say(ctx, 1) + apply(lambda x, y: self.say(ctx, x) * 10 + self.say(ctx, y), self.say(ctx, 2), self.say(ctx, 3)) + self.n
        ctx.log.info(f"{a} {self.n + apply(self.sub, 1, 2) + self.n} {apply(y=self.say(ctx, 7), f=lambda x, y: x, x=self.say(ctx, 8))}")
        if self.n > 0 and apply(lambda x, y: self.say(ctx, x), 1, 2) == -1 or apply(lambda x, y: 1 // 0, 1, 2) > 0:
            ctx.log.info("there")
