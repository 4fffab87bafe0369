"""index finds the first equal element between bounds; none is a ValueError."""

## cases: 4
## rules: list.index list.errors

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def noted(ctx: Context, text: str, value: int) -> int:
    ctx.log.info(text)
    return value


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [5, 7, 5, 9]
        ctx.log.info(f"{xs.index(5)} {xs.index(5, 1)} {xs.index(5, -2)} {xs.index(9, 0, 4)} {xs.index(7, -100, 100)}")
        if ctx.now % 4 == 0:
            xs.index(6)  ## error: ValueError
        elif ctx.now % 4 == 1:
            xs.index(5, 3)  ## error: ValueError
        elif ctx.now % 4 == 2:
            ctx.log.info(f"{xs.index(noted(ctx, 'needle', 9), noted(ctx, 'start', 0), noted(ctx, 'stop', 3))}")  ## error: ValueError
        else:
            empty: list[int] = []
            ctx.log.info(f"{empty.index(1)}")  ## error: ValueError
