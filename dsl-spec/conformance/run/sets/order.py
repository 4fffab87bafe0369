"""`x in s` looks at x first; arguments of methods come behind the set."""

## rules: set.contains set.add set.order

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.s = {1}

    def number(self, ctx: Context, x: int) -> int:
        ctx.log.info(f"number {x}")
        return x

    def given(self, ctx: Context) -> set[int]:
        ctx.log.info("given")
        return self.s

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{self.number(ctx, 1) in self.given(ctx)}")
        self.given(ctx).add(self.number(ctx, 2))
        ctx.log.info(f"{self.given(ctx) >= self.given(ctx)} {len(self.given(ctx) | {self.number(ctx, 3)})}")
