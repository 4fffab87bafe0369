"""Containers of objects with `__eq__`: identity first, then the element is asked."""

## rules: object.equal list.by-value list.index list.count list.remove

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Log:
    def __init__(self) -> None:
        self.text = ""


class Tag:
    def __init__(self, log: Log, n: int) -> None:
        self.log = log
        self.n = n

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tag):
            return False
        self.log.text += f" {self.n}={other.n}"
        return self.n != 9 and self.n == other.n


class Tags(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.log = Log()
        self.kept: list[Tag] = []

    def told(self) -> str:
        text = self.log.text
        self.log.text = ""
        return text

    def on_start(self, ctx: Context) -> None:
        self.kept = [Tag(self.log, 1), Tag(self.log, 2), Tag(self.log, 9), Tag(self.log, 2)]

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = self.kept
        odd = xs[2]
        ctx.log.info(f"{Tag(self.log, 2) in xs}{self.told()}")
        ctx.log.info(f"{odd in xs} {odd == odd} {odd != odd}{self.told()}")
        ctx.log.info(f"{Tag(self.log, 9) not in xs}{self.told()}")
        ctx.log.info(f"{xs.index(Tag(self.log, 2))} {xs.index(odd)}{self.told()}")
        ctx.log.info(f"{xs.index(Tag(self.log, 2), 2)} {xs.count(Tag(self.log, 2))} {xs.count(odd)}{self.told()}")
        ctx.log.info(f"{xs == xs.copy()} {xs == [Tag(self.log, 1)]} {xs != xs[:3]}{self.told()}")
        ctx.log.info(f"{xs[:2] == [Tag(self.log, 1), Tag(self.log, 3)]}{self.told()}")
        ctx.log.info(f"{(1, xs[0]) == (1, Tag(self.log, 1))} {(xs[2], 1) == (odd, 1)}{self.told()}")
        ctx.log.info(f"{ {'a': xs[0]} == {'a': Tag(self.log, 1)} } { {1: odd} == {1: odd} }{self.told()}")
        ctx.log.info(f"{Tag(self.log, 1) in (xs[0], odd)}{self.told()}")
        ys = xs.copy()
        ys.remove(Tag(self.log, 2))
        ctx.log.info(f"{len(ys)} {ys[1].n}{self.told()}")
        first = xs[0] if ctx.now % 2 == 0 else None
        maybe: list[Tag | None] = [None, first]
        ctx.log.info(f"{None in maybe} {xs[0] in maybe} {maybe.count(Tag(self.log, 1))}{self.told()}")
