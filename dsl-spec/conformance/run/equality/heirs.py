"""Objects of heirs: as in CPython the right one is asked where its class inherits from that of the left one."""

## rules: class.eq object.equal dataclass.equal

from __future__ import annotations

from dataclasses import dataclass

from pmt import Book, Context, Series, Strategy


class A:
    def __init__(self, n: int) -> None:
        self.n = n

    def __eq__(self, other: object) -> bool:
        return isinstance(other, A) and self.n <= other.n


class B(A):
    pass


class C(B):
    pass


class D(A):
    pass


@dataclass
class P:
    x: int


@dataclass
class Q(P):
    y: int


@dataclass
class R(Q):
    z: float


@dataclass
class Holder:
    a: A
    p: P


class Heirs(Strategy):
    markets = Series("btc-updown-15m")

    def all(self) -> list[A]:
        return [A(1), A(2), B(1), B(2), C(1), C(2), D(1), D(2)]

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = self.all()
        for a in xs:
            row = ""
            for b in xs:
                row += "1" if a == b else "0"
            ctx.log.info(f"{row} {xs.index(a)} {xs.count(a)} {a in self.all()}")
        bs = [B(1), B(0)]
        ctx.log.info(f"{bs[0] == bs[1]} {bs[1] == bs[0]} {bs == [B(1), B(1)]}")
        ps: list[P] = [P(1), Q(1, 2), R(1, 2, 3.0), R(1, 2, 4.0), Q(1, 3), P(2)]
        for p in ps:
            row = ""
            for q in ps:
                row += "1" if p == q else "0"
            ctx.log.info(f"{row} {ps.index(p)} {p in ps}")
        one = Holder(A(1), Q(1, 2))
        two = Holder(A(2), Q(1, 2))
        ctx.log.info(f"{one == two} {two == one} {one == one} {[one] == [two]} {one != Holder(A(1), P(1))}")
