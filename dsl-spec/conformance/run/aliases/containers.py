"""Names for lists, dicts, sets, tuples, deques and optionals."""

## rules: type.alias

from collections import deque
from typing import List, Optional, TypeAlias

from pmt import Book, Context, Series, Strategy

Number = float
Prices = list[Number]
Ladder: TypeAlias = dict[int, Prices]
Pair = tuple[str, int]
Names = set[str]
Window = deque[float]
Maybe = Optional[Pair]
Sizes = List[int]


def best(ladder: Ladder, level: int) -> Maybe:
    if level not in ladder:
        return None
    return ("best", len(ladder[level]))


def halve(x: Number) -> Number:
    return x / 2


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.ladder: Ladder = {}
        self.names: Names = set()
        self.window: Window = deque(maxlen=2)

    def on_book(self, ctx: Context, book: Book) -> None:
        for k in range(3):
            self.ladder.setdefault(k % 2, []).append(halve(k))
            self.window.append(k)
        self.names.add("a")
        found = best(self.ladder, 0)
        if found is not None:
            ctx.log.info(f"{found[0]} {found[1]}")
        prices: Prices = [1, 2.5]
        sizes: Sizes = [3]
        prices.append(sizes[0])
        ctx.log.info(f"{best(self.ladder, 7) is None} {prices[0]} {prices[-1]} {self.window[0]} {'a' in self.names} {self.ladder[0][1]}")
