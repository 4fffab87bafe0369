"""Outcomes are keys; a dict goes through its keys, values and items."""

## cases: 2
## rules: dict.keys dict.views

from __future__ import annotations

from pmt import Book, Context, Outcome, Series, Strategy


class Program(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.seen: dict[Outcome, int] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        self.seen[ctx.market.yes] = self.seen.get(ctx.market.yes, 0) + 1
        if ctx.market.no not in self.seen:
            self.seen[ctx.market.no] = 10
        self.seen[ctx.market.no] += 5
        ctx.log.info(f"{self.seen[ctx.market.yes]} {self.seen[ctx.market.no]} {len(self.seen)}")
        for outcome, n in self.seen.items():
            ctx.log.info(f"{outcome} {n}")
        outcomes = list(self.seen)
        ctx.log.info(f"{outcomes[0]} {outcomes.index(ctx.market.no)} {ctx.market.yes in outcomes}")
        if ctx.now % 2 == 0:
            del self.seen[ctx.market.yes]
            ctx.log.info(f"{self.seen[ctx.market.yes]}")  ## error: KeyError
