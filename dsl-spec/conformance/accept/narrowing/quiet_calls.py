"""A field stays narrowed over calls that cannot assign it."""

## rules: narrow.field

import math


class Quote:
    def __init__(self, bid: float, ask: float) -> None:
        self.bid = bid
        self.ask = ask
        self.count = 0

    @property
    def width(self) -> float:
        return self.ask - self.bid

    def seen(self) -> int:
        self.count += 1
        return self.count


class Keeper:
    def __init__(self) -> None:
        self.best: float | None = None
        self.quotes: list[Quote] = []

    def keep(self, quote: Quote) -> float:
        if self.best is None or quote.width < self.best:
            self.best = quote.width
        return self.best

    def kept(self, bid: float) -> float:
        if self.best is None:
            return 0.0
        quote = Quote(bid, bid + 1.0)
        total = math.exp(self.best) + quote.seen() + self.best
        for each in self.quotes:
            total += each.seen() * self.best
        return total + sum(q.width * self.best for q in self.quotes) + self.best
