"""The object of a field is computed after the value."""

## rules: stmt.assign-order expr.order-now

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Box:
    def __init__(self, n: int) -> None:
        self.n = n


class Pair:
    def __init__(self) -> None:
        self.a = Box(1)
        self.b = Box(2)

    def swap(self) -> int:
        c = self.a
        self.a = self.b
        self.b = c
        return 7


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        p = Pair()
        p.a.n = p.swap()
        print(p.a.n, p.b.n)
        p.a.n += p.swap()
        print(p.a.n, p.b.n)
