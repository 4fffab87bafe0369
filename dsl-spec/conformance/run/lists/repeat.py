"""xs * n repeats the elements, not copies of them."""

## rules: list.repeat list.alias

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
        zeros = [0.0] * 3
        zeros[1] = 2.5
        ctx.log.info(f"{zeros[0]} {zeros[1]} {len(zeros)}")
        show(ctx, "twice", 2 * [1, 2])
        show(ctx, "none", [1, 2] * 0)
        show(ctx, "less", [1, 2] * -3)
        rows = [[0]] * 2
        rows[0].append(1)
        show(ctx, "shared", rows[1])
        spare: list[int | None] = [None] * 2
        ctx.log.info(f"{len(spare)} {spare[0] is None}")
        xs = [1, 2]
        ys = xs
        xs *= 2
        show(ctx, "in place", ys)
        xs *= 0
        show(ctx, "emptied", ys)
        show(ctx, "order", noted(ctx, "count", 2) * [noted(ctx, "item", 1)])
