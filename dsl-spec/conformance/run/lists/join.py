"""a + b makes a new list; a += b extends the left one for every alias."""

## rules: list.concat list.extend-in-place list.alias

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


PRIMES = [2, 3, 5]


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.rows: list[list[int]] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1]
        ys = xs + [2, 3]
        show(ctx, "new", ys)
        ys.append(4)
        show(ctx, "old", xs)
        alias = xs
        xs += ys
        show(ctx, "alias", alias)
        xs = xs + [0]
        show(ctx, "no alias any more", alias)
        self.rows += [[1], [2]]
        self.rows[0] += [5]
        show(ctx, "item", self.rows[0])
        empty: list[int] = []
        empty += empty
        show(ctx, "empty", empty + empty)
        show(ctx, "constant", PRIMES + [7])
