"""Lists of tuples and dicts keyed by outcomes live on over calls and swaps."""

## rules: list.alias tuple.nested dict.keys

from __future__ import annotations

from pmt import Book, Context, Outcome, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.trades: list[tuple[int, str, float]] = []
        self.count = 0
        self.alias = self.trades
        self.by_outcome: dict[Outcome, list[tuple[int, str, float]]] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        self.count += 1
        self.trades.append((self.count, "t" + str(self.count), 0.5))
        if len(self.trades) > 3:
            del self.trades[:-3]
        self.trades.sort(reverse=True)
        self.by_outcome[ctx.market.yes] = self.trades[:1]
        same = self.by_outcome[ctx.market.yes] == self.trades[:1]
        newest = self.trades[0]
        ctx.log.info(f"{len(self.trades)} {newest[1]} {same} {newest in self.trades} {self.alias == self.trades}")
