"""The list, the start and the stop are computed in this order."""

## rules: list.slice list.order

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


def noted(ctx: Context, text: str, value: int) -> int:
    ctx.log.info(text)
    return value


def given(ctx: Context, xs: list[int]) -> list[int]:
    ctx.log.info("list")
    return xs


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [0, 1, 2, 3]
        show(ctx, "part", given(ctx, xs)[noted(ctx, "start", 1):noted(ctx, "stop", 3)])
        start = 9_007_199_254_740_991
        show(ctx, "huge", xs[-start:start])
        show(ctx, "none", xs[start:-start])
