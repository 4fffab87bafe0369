"""Optionals in lists: equality, in, index and count take None as a value."""

## rules: list.by-value list.index list.remove

from __future__ import annotations

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = 1
    DOWN = 2


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs: list[int | None] = [1, None, 3, None]
        ctx.log.info(f"{xs.index(None)} {xs.index(3)} {xs.count(None)} {xs.index(None, 2)}")
        xs.remove(None)
        ctx.log.info(f"{xs == [1, 3, None]} {None in xs[:2]}")
        flags: list[bool | None] = [None, True, False]
        ctx.log.info(f"{flags.index(False)} {True in flags} {flags.count(None)}")
        words: list[str | None] = ["a", None]
        ctx.log.info(f"{'a' in words} {'b' in words} {None in words} {words == ['a', None]}")
        sides: list[Side | None] = [Side.UP, None]
        ctx.log.info(f"{Side.DOWN in sides} {sides.index(None)} {sides.count(Side.UP)}")
        fs: list[float | None] = [0.5, None]
        fs += [2, None]
        ctx.log.info(f"{fs.index(2)} {fs.count(None)} {fs.index(None)}")
