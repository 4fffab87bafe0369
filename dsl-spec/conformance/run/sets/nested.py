"""Sets in lists, dicts, dataclasses and optionals, shared and kept over calls."""

## rules: set.state set.alias set.factory

from __future__ import annotations

from dataclasses import dataclass, field

from pmt import Book, Context, Series, Strategy


@dataclass
class Bag:
    names: set[str] = field(default_factory=set)


class Sets(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.groups: list[set[int]] = [set(), {1}]
        self.last: set[int] | None = None
        self.bag = Bag()

    def on_book(self, ctx: Context, book: Book) -> None:
        self.groups[0].add(len(self.groups[0]))
        if self.last is not None:
            ctx.log.info(f"last {len(self.last)} {5 in self.last}")
        self.last = self.groups[0]
        self.last.add(5)
        self.bag.names.add("n" + str(len(self.bag.names)))
        ctx.log.info(f"{len(self.groups[0])} {len(self.bag.names)} {len(Bag().names)} {'n0' in self.bag.names}")
