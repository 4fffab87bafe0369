"""del of a slice takes elements out of the list itself."""

## cases: 2
## rules: list.delete list.alias

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.window: list[int] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [0, 1, 2, 3, 4, 5]
        alias = xs
        del xs[1:3]
        show(ctx, "1:3", alias)
        del xs[-1:]
        show(ctx, "-1:", alias)
        del xs[2:1]
        show(ctx, "crossed", alias)
        del xs[0]
        show(ctx, "one", alias)
        del xs[:]
        show(ctx, "all", alias)
        self.window.append(len(self.window))
        self.window.append(len(self.window))
        del self.window[:-3]
        show(ctx, "window", self.window)
        if ctx.now % 2 == 0:
            del xs[0]  ## error: IndexError
