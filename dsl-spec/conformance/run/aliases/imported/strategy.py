"""Names for types that another file gives, alone and through its module."""

## rules: type.alias module.exports module.type-checking

from __future__ import annotations

from typing import TYPE_CHECKING

import shapes
from pmt import Series, Strategy
from shapes import Ladder, Order, Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from pmt import Book, Context

__all__ = ["Main", "Maybe"]

Maybe = Ladder | None


def total(ladder: Maybe, rule: Callable[[float], float]) -> float:
    if ladder is None:
        return -1.0
    return rule(sum(ladder.get(0, [])))


def flip(side: Side) -> shapes.Side:
    return "down" if side == "up" else "up"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        ladder: shapes.Ladder = {0: [0.5, 1.5]}
        order: Order = shapes.Bid(2)
        ctx.log.info(f"{total(ladder, lambda x: x + 1)} {total(None, lambda x: x)} {flip('up')} {isinstance(order, Order)}")
