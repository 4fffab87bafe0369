"""The older names of typing for containers, optionals and unions."""

## cases: 1
## rules: type.typing

from __future__ import annotations

from collections import deque
from typing import Deque, Dict, List, Optional, Set, Tuple, Union

from pmt import Book, Context, Series, Strategy


class Bid:
    def __init__(self, at: float) -> None:
        self.at = at


class Ask:
    def __init__(self, at: float) -> None:
        self.at = at


def price(side: Union[Bid, Ask, None]) -> Optional[float]:
    if side is None:
        return None
    return side.at if isinstance(side, Bid) else -side.at


def last(xs: List[Optional[int]]) -> Union[int, None]:
    return xs[-1] if xs else None


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.rows: Dict[str, List[Tuple[int, float]]] = {}
        self.seen: Set[int] = set()
        self.recent: Deque[float] = deque(maxlen=2)
        self.best: Optional[Bid] = None

    def on_book(self, ctx: Context, book: Book) -> None:
        for n in range(3):
            self.rows.setdefault("a", []).append((n, n / 4))
            self.seen.add(n % 2)
            self.recent.append(n * 0.5)
        first = self.rows["a"][0]
        print(first[0], first[1], len(self.seen), len(self.recent), self.recent[0])
        for side in [price(Bid(0.5)), price(Ask(0.25)), price(None), price(self.best)]:
            print(-9.0 if side is None else side)
        found = last([1, None])
        self.best = Bid(0.75)
        print(-1 if found is None else found, self.best.at)
