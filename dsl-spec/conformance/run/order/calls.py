"""The order in which `__lt__` is called, and its steps: the language's own, which another CPython may not have."""

## rules: order.calls
## plain: no calls

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Log:
    def __init__(self) -> None:
        self.text = ""


class Item:
    def __init__(self, log: Log, n: int) -> None:
        self.log = log
        self.n = n

    def __lt__(self, other: Item) -> bool:
        self.log.text += f" {self.n}<{other.n}"
        return self.n < other.n


class Calls(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.log = Log()

    def told(self) -> str:
        text = self.log.text
        self.log.text = ""
        return text

    def on_book(self, ctx: Context, book: Book) -> None:
        items = [Item(self.log, n) for n in [3, 1, 2, 5, 4]]
        items.sort()
        ctx.log.info(f"{self.told()}")
        items.sort(reverse=True)
        ctx.log.info(f"{self.told()}")
        found = sorted(items, key=lambda i: i)
        ctx.log.info(f"{found[0].n}{self.told()}")
        ctx.log.info(f"{min(items).n}{self.told()}")
        ctx.log.info(f"{max(items).n}{self.told()}")
        ctx.log.info(f"{max(items[0], items[1]).n}{self.told()}")
