"""A helper that logs: one template, however many copies there are."""

## rules: function.copies
## cases: 2

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def told(ctx: Context, name: str, f: Callable[[int], int]) -> int:
    ctx.log.info(f"{name} gives {f(1)}")
    assert f(1) < 100, f"{f(1)} is too large"  ## error: AssertionError
    return f(2)


class TextsLogged(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.k = 3

    def times(self, x: int) -> int:
        return x * self.k

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{told(ctx, 'a', lambda x: x)} {told(ctx, 'b', self.times)} {told(ctx, 'c', lambda x: x - self.k)}")
        if ctx.now == 1:
            ctx.log.info(f"{told(ctx, 'd', lambda x: 100 * x)}")
