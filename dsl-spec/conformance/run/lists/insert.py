"""insert clamps its index, as no other use of an index does."""

## rules: list.insert

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


def noted(ctx: Context, text: str, value: int) -> int:
    ctx.log.info(text)
    return value


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3]
        xs.insert(0, 10)
        show(ctx, "front", xs)
        xs.insert(100, 11)
        show(ctx, "behind the end", xs)
        xs.insert(-1, 12)
        show(ctx, "before the last", xs)
        xs.insert(-100, 13)
        show(ctx, "before the first", xs)
        empty: list[int] = []
        empty.insert(5, 1)
        empty.insert(noted(ctx, "index", 0), noted(ctx, "item", 2))
        show(ctx, "was empty", empty)
