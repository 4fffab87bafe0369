"""Lists equal each other element by element, and nested."""

## rules: list.equal list.by-value

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


PRIMES = [2, 3]


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{[1, 2] == [1, 2]} {[1, 2] == [2, 1]} {[1] == [1, 1]} {[1] != [1]}")
        a = [[1], [2, 3]]
        b = [[1], [2]]
        ctx.log.info(f"{a == b}")
        b[1].append(3)
        ctx.log.info(f"{a == b} {a != b}")
        none: list[int] = []
        ctx.log.info(f"{none == []} {none != [1]}")
        words = ["x", "é"]
        ctx.log.info(f"{words == ['x', 'é']} {PRIMES == [2, 3]} {[2, 3] == PRIMES}")
        more: list[tuple[int, int | None, str]] = [(1, None, "a"), (2, 5, "b")]
        ctx.log.info(f"{more == more[:]} {more == more[:1]}")
