"""A dataclass has fields with constant defaults, and no way of its own to make, compare or order its objects."""
## rules: dataclass.refused dataclass.fields dataclass.frozen dataclass.make expr.arithmetic expr.call format.refused module.function module.import
from __future__ import annotations

import dataclasses  ## E: PMT0305 "dataclasses"
from dataclasses import asdict, dataclass, field  ## E: PMT0304 "asdict"

from pmt import Book, Context, Series, Strategy


@dataclass(order=True, frozen=1)  ## E: PMT0575 "order=True" ## E: PMT0575 "frozen=1"
class Ordered:
    x: int


@dataclass(True)  ## E: PMT0575 "True"
class Given:
    x: int


@dataclass
@list  ## E: PMT0552 "list"
class Decorated:
    x: int


@dataclass
class Fields:
    a: int = 0
    b: int  ## E: PMT0575 "b"
    c: list[int] = []  ## E: PMT0569 "[]"
    d: list[int] = field(default_factory=dict)  ## E: PMT0575 "dict"
    e: int = field(default_factory=list)  ## E: PMT0575 "list"
    k: list[int] = field(default_factory=list[float])  ## E: PMT0575 "list[float]"
    l: dict[str, int] = field(default_factory=set)  ## E: PMT0575 "set"
    f: int = field(1)  ## E: PMT0575 "field(1)"
    g: int = field(default=1, repr=False)  ## E: PMT0575 "field(default=1, repr=False)"
    h: int = 1.5  ## E: PMT0401 "1.5"
    i: Context  ## E: PMT0575 "i" ## E: PMT0706 "Context"
    a: int = 1  ## E: PMT0306 "a"
    j = 1

    def __init__(self) -> None:  ## E: PMT0575 "__init__"
        pass

    def __post_init__(self) -> None:  ## E: PMT0567 "__post_init__"
        pass

    def __eq__(self, other: int) -> bool:  ## E: PMT0577 "__eq__"
        return True


@dataclass(frozen=True)
class Point:
    x: int
    y: float = 0

    def move(self) -> None:
        self.x = 1  ## E: PMT0576 "self.x"
        self.y += 1.0  ## E: PMT0576 "self.y"


@dataclass
class Node:
    value: int
    next: Node | None = None


class Plain:
    def __init__(self) -> None:
        self.x = 1


@dataclass
class Holder:
    plain: Plain


@dataclass
class S(Strategy):  ## E: PMT0575 "S"
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        pass


def uses(ctx: Context, p: Point, q: Plain, n: Node, h: Holder) -> None:
    a = Point()  ## E: PMT0404 "Point()"
    b = Point(1, 2.0, 3)  ## E: PMT0404 "3"
    c = Point(1, z=2.0)  ## E: PMT0405 "z=2.0"
    d = Point(1.5)  ## E: PMT0401 "1.5"
    e = p == p  ## E: PMT0602 "p == p"
    f = p < p  ## E: PMT0402 "p < p"
    g = q == q  ## E: PMT0402 "q == q"
    i = n == n  ## E: PMT0402 "n == n"
    j = h == h
    k = p == n  ## E: PMT0402 "p == n"
    p.x, p.y = 1, 2.0  ## E: PMT0576 "p.x" ## E: PMT0576 "p.y"
    p.z = 1  ## E: PMT0310 "z"
    ctx.log.info(f"{p}")  ## E: PMT0560 "{p}"
    l = field(default=1)  ## E: PMT0409 "field"
    m = dataclass  ## E: PMT0409 "dataclass"
