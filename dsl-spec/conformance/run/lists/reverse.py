"""reverse and clear change the list itself; copy makes another one."""

## rules: list.reverse list.copy list.clear list.alias

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


def show(ctx: Context, name: str, xs: list[int]) -> None:
    ctx.log.info(name + ": " + " ".join([str(x) for x in xs]))


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3]
        alias = xs
        kept = xs.copy()
        xs.reverse()
        show(ctx, "alias", alias)
        one = [1]
        one.reverse()
        show(ctx, "one", one)
        xs.clear()
        show(ctx, "cleared", alias)
        show(ctx, "kept", kept)
        rows = [[1], [2]]
        shallow = rows.copy()
        shallow[0].append(9)
        show(ctx, "shared", rows[0])
