"""Errors inside of comprehensions: their place, and what changes while a comprehension runs."""

## rules: comp.clauses comp.order comp.list
## cases: 7

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Errors(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.xs = [1, 2, 3]
        self.table = {1: 1, 2: 2}
        self.calls = 0

    def grow(self) -> int:
        self.calls += 1
        if self.calls < 5:
            self.xs.append(self.calls)
        return self.calls

    def widen(self, k: int) -> int:
        self.table[k + 10] = k
        return k

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{self.calls}")
        if ctx.now == 0:
            grown = [x + self.grow() for x in self.xs]
            ctx.log.info(f"{len(grown)} {grown[-1]} {len(self.xs)}")
        if ctx.now == 1:
            ctx.log.info(f"{len([1 // (x - 2) for x in self.xs])}")  ## error: ZeroDivisionError
        if ctx.now == 2:
            ctx.log.info(f"{len({k: self.widen(k) for k in self.table})}")  ## error: RuntimeError
        if ctx.now == 3:
            found = [
                x
                for x in self.xs
                if self.table[x] > 0  ## error: KeyError
            ]
            ctx.log.info(f"{len(found)}")
        if ctx.now == 4:
            first = [self.grow() for i in range(2)] if self.calls > 100 else [self.xs[7]]  ## error: IndexError
            ctx.log.info(f"{len(first)}")
        if ctx.now == 5:
            left = self.calls + len([self.grow() for x in range(3)]) + self.calls
            ctx.log.info(f"{left} {self.calls}")
        if ctx.now == 6:
            rows = [[self.xs[i + j] for j in range(3)] for i in range(2)]  ## error: IndexError
            ctx.log.info(f"{len(rows)}")
