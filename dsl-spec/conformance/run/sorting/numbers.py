"""sort puts numbers in order in place, or from the largest, and keeps ties in order."""

## rules: list.sort list.sort-stable list.alias

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [3, -1, 2, 3, 0, -7]
        alias = xs
        xs.sort()
        show(ctx, "sorted", alias)
        xs.sort(reverse=True)
        show(ctx, "reversed", alias)
        xs.sort(reverse=len(xs) > 100)
        show(ctx, "again", xs)
        one = [1]
        one.sort()
        none: list[int] = []
        none.sort()
        show(ctx, "small", one + none)
        many = [(i * 37) % 101 for i in range(101)]
        many.sort()
        ctx.log.info(f"{many == list(range(101))}")
