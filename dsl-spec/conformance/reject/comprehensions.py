"""Comprehensions and generator expressions that are refused."""

## rules: comp.scope comp.list comp.dict comp.refused comp.clauses generator.value lambda.value

from __future__ import annotations

from pmt import Book, Context, Outcome, Series, Strategy

SQUARES = [i * i for i in range(3)]  ## E: PMT0555 "[i * i for i in range(3)]"


def leaks(xs: list[int]) -> int:
    ys = [x + 1 for x in xs]
    return len(ys) + x  ## E: PMT0301 "x"


def later(xs: list[int]) -> list[int]:
    return [a for a in xs for b in range(c) for c in range(b)]  ## E: PMT0302 "c"


def untyped(xs: list[int]) -> int:
    nothing = [None for x in xs]  ## E: PMT0411 "None"
    return len(nothing)


def wrong(xs: list[int]) -> list[str]:
    return [x for x in xs]  ## E: PMT0401 "x"


def keys(xs: list[float]) -> int:
    return len({x: 1 for x in xs})  ## E: PMT0543 "x"


def not_iterable(n: int) -> list[int]:
    return [x for x in n]  ## E: PMT0418 "n"


def condition(xs: list[float]) -> list[float]:
    return [x for x in xs if x]  ## E: PMT0410 "x"


def pairs(xs: list[int]) -> list[int]:
    return [a for a, b in xs]  ## E: PMT0573 "xs"


def maybe(xs: list[int] | None) -> list[int]:
    return [x for x in xs]  ## E: PMT0408 "xs"


def kept(xs: list[int]) -> int:
    doubled = (2 * x for x in xs)  ## E: PMT0481 "(2 * x for x in xs)"
    return len(doubled)


def function() -> int:
    f = lambda x: x + 1  ## E: PMT0480 "lambda x: x + 1"
    return f(1)


class Comprehensions(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        books = [ctx.book(o) for o in [ctx.market.yes]]  ## E: PMT0706 "ctx.book(o)"
        narrow: int | None = None
        if ctx.now > 0:
            narrow = 3
        big = [i for i in range(9) if narrow is not None and i < narrow]
        small = [i for i in range(9) if i < narrow]  ## E: PMT0408 "narrow"
