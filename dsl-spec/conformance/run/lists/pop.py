"""pop takes a Python index; outside the list it is an IndexError."""

## cases: 3
## rules: list.pop list.errors

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3, 4]
        ctx.log.info(f"{xs.pop()} {xs.pop(0)} {xs.pop(-2)}")
        show(ctx, "left", xs)
        case = ctx.now % 3
        if case == 0:
            xs.pop(1)  ## error: IndexError
        elif case == 1:
            xs.pop(-2)  ## error: IndexError
        else:
            xs.clear()
            xs.pop()  ## error: IndexError
