"""A Literal of a field, of a dataclass, as a default and as a key argument; kept over calls."""

## rules: literal.fits state.kept

from dataclasses import dataclass
from typing import Literal

from pmt import Book, Context, Series, Strategy

Tif = Literal["GTC", "IOC"]
DEFAULT = "GTC"


@dataclass
class Order:
    tif: Tif
    side: Literal["buy", "sell"] = "buy"
    note: Literal["x", "y"] | None = None


def make(*, tif: Tif = DEFAULT) -> Order:
    return Order(tif)


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.order = make()
        self.count = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        order = self.order
        ctx.log.info(f"{order.tif} {order.side} {order.note is None} {order == Order('GTC')}")
        if order.note is not None and order.note == "x":
            order.tif = "IOC"
        order.note = "x"
        order.side = "sell" if order.side == "buy" else "buy"
        self.count += 1
