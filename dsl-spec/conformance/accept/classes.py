"""Fields, methods and objects inside of objects."""
## rules: name.fields name.field-assigned type.sharing
from __future__ import annotations

from pmt import Book, Context, Outcome, Price, Series, Size, Strategy, Usd


class Leaf:
    count: int = 0
    weight: float = 1
    limit: Price | None = Price("0.5")
    last: Outcome | None = None


class Branch:
    def __init__(self, size: int, *, weight: float = 2) -> None:
        self.leaf = Leaf()
        self.leaves: list[Leaf] = []
        self.spare: Leaf | None = None
        if size > 1:
            self.kind = 1
        else:
            self.kind = 2
        for i in range(size):
            self.leaves.append(Leaf())
        self.weight = weight
        self.total = 0.0
        self.total = self.sum()

    def sum(self) -> float:
        total = 0.0
        for leaf in self.leaves:
            total += leaf.weight
        return total + self.leaf.weight

    def first(self) -> Leaf:
        return self.leaves[0]

    def merge(self, other: Branch) -> Branch:
        self.leaf.count += other.leaf.count
        self.first().count += 1
        self.leaves[-1].weight *= 2
        other.spare = Leaf()
        return other


class Empty:
    pass


class Chain:
    value: int = 1
    next: Chain | None = None


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.branch = Branch(1)
        self.chain = Chain()
        self.rows: list[list[float]] = [[1]]

    def on_book(self, ctx: Context, book: Book) -> None:
        other = Branch(2, weight=1).merge(self.branch)
        other.leaf.last = ctx.market.yes
        self.chain.next = Chain()
        if self.chain.next is not None:
            self.chain.next.value += 1
        empty = Empty()
        self.rows[0].append(1)
        self.rows.append([1, 2.5])
        leaf = self.branch.leaf if self.branch.total > 1.0 else other.leaf
        leaf.count += 1
