"""What has no order is not sorted."""
## rules: list.sort tuple.order

from __future__ import annotations

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = 1
    DOWN = 2


class Box:
    def __init__(self) -> None:
        self.n = 1


class Order(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        sides = [Side.UP]
        sides.sort()  ## E: PMT0469 "sides.sort()"
        boxes = [Box()]
        boxes.sort(reverse=True)  ## E: PMT0469 "boxes.sort(reverse=True)"
        flags = [True]
        flags.sort()  ## E: PMT0469 "flags.sort()"
        maybe = [1, None]
        maybe.sort()  ## E: PMT0469 "maybe.sort()"
        rows = [[1], [2]]
        rows.sort()  ## E: PMT0469 "rows.sort()"
        a = (1, True) < (1, False)  ## E: PMT0469 "(1, True) < (1, False)"
        b = rows < rows  ## E: PMT0402 "rows < rows"
        c = min(flags)  ## E: PMT0402 "flags"
        d = Side.UP < Side.DOWN  ## E: PMT0402 "Side.UP < Side.DOWN"
        xs = [1]
        xs.sort(True)  ## E: PMT0404 "True"
        xs.sort(reverse=1)  ## E: PMT0401 "1"
