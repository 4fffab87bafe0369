"""A slice clamps its bounds, counts negatives from the end, and is a new list."""

## rules: list.slice list.alias

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [0, 1, 2, 3, 4]
        show(ctx, "1:3", xs[1:3])
        show(ctx, ":2", xs[:2])
        show(ctx, "3:", xs[3:])
        show(ctx, ":", xs[:])
        show(ctx, "-2:", xs[-2:])
        show(ctx, ":-2", xs[:-2])
        show(ctx, "-4:-1", xs[-4:-1])
        show(ctx, "beyond", xs[-100:100])
        show(ctx, "crossed", xs[4:1])
        show(ctx, "behind", xs[5:9])
        show(ctx, "no step", xs[1:3:])
        copy = xs[:]
        copy[0] = 9
        show(ctx, "kept", xs)
        empty: list[int] = []
        show(ctx, "empty", empty[1:])
        show(ctx, "of a slice", xs[1:][1:][:2])
