"""Tuples hold tuples, lists and optionals, equal by value."""

## rules: tuple.equal tuple.nested

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        u: tuple[tuple[int, int], list[int], int | None] = ((1, 2), [3], None)
        v: tuple[tuple[int, int], list[int], int | None] = ((1, 2), [3], 4)
        ctx.log.info(f"{u == v} {u != v} {u[0] == v[0]} {u[1] == v[1]}")
        v[1].append(5)
        ctx.log.info(f"{u[1] == v[1]} {len(v[1])} {(1, 2) in [u[0], v[0]]}")
