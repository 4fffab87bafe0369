"""`sorted`, `sort`, `min` and `max` of objects by their `__lt__`; ties keep their order."""

## rules: order.objects list.sort class.lt

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Offer:
    def __init__(self, price: int, name: str) -> None:
        self.price = price
        self.name = name

    def __lt__(self, other: Offer) -> bool:
        return self.price < other.price


class Late(Offer):
    pass


class Orders(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.offers: list[Offer] = [Offer(3, "a"), Offer(1, "b"), Late(3, "c"), Offer(2, "d"), Late(1, "e")]

    def names(self, offers: list[Offer]) -> str:
        text = ""
        for each in offers:
            text += each.name
        return text

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{self.names(sorted(self.offers))} {self.names(sorted(self.offers, reverse=True))}")
        ctx.log.info(f"{min(self.offers).name} {max(self.offers).name}")
        a, b, c = self.offers[0], self.offers[1], self.offers[2]
        ctx.log.info(f"{min(a, b).name} {max(a, c).name} {max(b, c, a).name}")
        ctx.log.info(f"{min(o for o in self.offers if o.price > 1).name}")
        ctx.log.info(f"{max(self.offers, key=lambda o: o).name} {max([b, a], default=None) is None}")
        same = self.offers
        same.sort()
        ctx.log.info(f"{self.names(self.offers)}")
        same.sort(reverse=True)
        ctx.log.info(f"{self.names(self.offers)}")
        same.sort(key=lambda o: Offer(-o.price, ""))
        ctx.log.info(f"{self.names(self.offers)}")
        best = min(self.offers, default=None)
        ctx.log.info(f"{best is None}")
        lates = sorted([Late(2, "x"), Late(1, "y")])
        ctx.log.info(f"{lates[0].name} {lates[0] < lates[1]} {lates[0] > lates[1]}")
