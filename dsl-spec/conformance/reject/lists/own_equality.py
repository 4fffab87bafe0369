"""Objects of which only an heir of their class says what is equal, and slices that are no single target."""

## rules: list.by-value list.slice-limits deque.eq set.methods

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy

ODD = [1, 3]


class A:
    def __init__(self, n: int) -> None:
        self.n = n


class B(A):
    def __eq__(self, other: object) -> bool:
        return isinstance(other, B) and self.n == other.n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [A(1), B(1)]
        a = A(1) in xs  ## E: PMT0402 "A(1) in xs"
        b = xs.index(xs[0])  ## E: PMT0402 "xs.index(xs[0])"
        c = xs == xs  ## E: PMT0402 "xs == xs"
        d = deque([A(1)])
        e = d.count(A(1))  ## E: PMT0402 "d.count(A(1))"
        f = [deque([1])] == [deque([1])]  ## E: PMT0402 "[deque([1])] == [deque([1])]"
        ys = [1, 2]
        ys[0:1] = zs = [3]  ## E: PMT0468 "0:1"
        ys[0:1] += [3]  ## E: PMT0468 "0:1"
        ys[0:1] = 3  ## E: PMT0401 "3"
        ODD[0:1] = [3]  ## E: PMT0442 "ODD[0:1]"
        d[0:1] = d  ## E: PMT0468 "0:1"
        s = {1}
        s.isdisjoint(ys)  ## E: PMT0401 "ys"
        g = s | ys  ## E: PMT0564 "|"
        h = {"a": 1} | {1: 2}  ## E: PMT0401 "1"
