"""A lent object goes to a lambda, and a lambda reads one."""

## rules: function.types function.captures

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def score(f: Callable[[Book], int], book: Book) -> int:
    return f(book)


def name(f: Callable[[Context, int], str], ctx: Context) -> str:
    return f(ctx, 3)


class Lent(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{score(lambda b: ctx.now, book) == ctx.now} {score(lambda b: 1 if b.bid is None else 2, book)}")
        ctx.log.info(f"{name(lambda c, n: f'{n} {c.now == ctx.now}', ctx)}")
