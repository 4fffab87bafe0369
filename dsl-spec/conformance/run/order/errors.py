"""Errors of an order of objects."""

## rules: order.objects list.errors
## cases: 4

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Item:
    def __init__(self, n: int) -> None:
        self.n = n

    def __lt__(self, other: Item) -> bool:
        return 1 // self.n < other.n  ## error: ZeroDivisionError


class Errors(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.items: list[Item] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            ctx.log.info(f"{max(self.items).n}")  ## error: ValueError
        if ctx.now == 1:
            self.items.append(Item(0))
            ctx.log.info(f"{len(sorted(self.items))} {min(self.items).n}")
            self.items.append(Item(0))
            self.items.sort()
        if ctx.now == 2:
            ctx.log.info(f"{min(i for i in self.items).n}")  ## error: ValueError
        if ctx.now == 3:
            self.items.sort(reverse=True)
            ctx.log.info(f"{len(self.items)}")
            ctx.log.info(f"{max(Item(1), Item(0)).n} {min(Item(3), Item(4), key=lambda i: -i.n).n}")
            ctx.log.info(f"{min(Item(1), Item(0)).n}")
