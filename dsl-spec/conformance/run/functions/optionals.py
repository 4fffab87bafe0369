"""Optionals, texts, tuples and objects go through."""

## rules: function.types function.captures

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


def find(f: Callable[[str], bool], names: list[str]) -> str | None:
    for name in names:
        if f(name):
            return name
    return None


def pair(f: Callable[[int, str], tuple[int, str]]) -> str:
    n, s = f(2, "x")
    return f"{n}{s}"


def opt(f: Callable[[int | None], int | None], x: int | None) -> int:
    y = f(x)
    return -1 if y is None else y


class Optionals(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        best: int | None = 3
        names = ["ann", "bo", "cy"]
        a = find(lambda s: s.startswith("b"), names)
        b = find(lambda s: s == "dora", names)
        ctx.log.info(f"{'-' if a is None else a} {'-' if b is None else b} {pair(lambda n, s: (n + 1, s + s))}")
        ctx.log.info(f"{opt(lambda x: x, None)} {opt(lambda x: None if x is None else x * 2, 4)} {opt(lambda x: None, 4)}")
        if best is not None:
            ctx.log.info(f"{opt(lambda x: best + 1, 0)}")
