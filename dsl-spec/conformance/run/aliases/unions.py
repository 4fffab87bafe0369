"""A name for a union of classes, in annotations and in isinstance."""

## rules: type.alias narrow.exit

from dataclasses import dataclass
from typing import TypeAlias

from pmt import Book, Context, Series, Strategy


@dataclass
class Bid:
    price: float


@dataclass
class Ask:
    price: float
    size: int = 1


Order = Bid | Ask
MaybeOrder = Order | None
Offer: TypeAlias = Ask


def show(order: Order) -> str:
    if isinstance(order, Offer):
        return f"ask of {order.size}"
    return "bid"


def known(order: MaybeOrder) -> bool:
    return isinstance(order, Order)


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        orders: list[Order] = [Bid(0.5), Offer(0.25, 3)]
        for order in orders:
            ctx.log.info(f"{show(order)} {order.price} {known(order)}")
        nothing: MaybeOrder = None
        ctx.log.info(f"{known(nothing)} {nothing is None} {isinstance(orders[0], Bid | Offer)}")
