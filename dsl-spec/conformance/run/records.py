"""Dataclasses: made by position and by name, with defaults, methods and equality; in fields, lists and tuples."""
## rules: dataclass.make dataclass.fields dataclass.equal
## cases: 3

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from pmt import Book, Context, Price, Series, Size, Strategy


class Side(Enum):
    BUY = 1
    SELL = 2


UNIT = Size("5")


@dataclass(frozen=True, slots=True)
class Quote:
    """A side of the book."""

    price: Price
    size: Size = UNIT
    side: Side = Side.BUY

    def is_dear(self) -> bool:
        return self.price > Price("0.5")

    def half(self) -> Quote:
        return Quote(self.price, self.size // 2, side=self.side)


@dataclass
class Ledger:
    scale: float
    count: int = 0
    half: float = 1
    best: Quote | None = None
    notes: list[int] = field(default_factory=list)
    new: bool = field(default=True)
    pair: tuple[int, Quote] | None = None
    by_side: dict[Side, int] = field(default_factory=dict)
    sizes: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    typed: list[float] = field(default_factory=list[float])

    def add(self, ctx: Context, quote: Quote) -> int:
        self.count += 1
        self.notes.append(self.count)
        self.by_side[quote.side] = self.by_side.get(quote.side, 0) + 1
        self.sizes.setdefault("all", []).append(self.by_side[quote.side])
        self.typed.append(self.count)
        if self.best is None or quote.price > self.best.price:
            self.best = quote
        self.pair = (self.count, quote)
        self.new = False
        ctx.log.debug(f"add {self.count} {quote.price} {quote.size} {quote.side} {quote.is_dear()}")
        return self.count


@dataclass(kw_only=True)
class Options:
    level: int = 3
    name: Side
    more: int


@dataclass()
class Empty:
    """Has no fields."""

    def one(self) -> int:
        return 1


@dataclass
class Link:
    value: int
    next: Link | None = None


def shown(ctx: Context, k: int) -> int:
    ctx.log.debug(f"shown {k}")
    return k


class S(Strategy):
    markets = Series("s")

    last: Quote | None = None

    def __init__(self) -> None:
        self.ledger = Ledger(1)
        self.quotes: list[Quote] = []
        self.options = Options(more=1, name=Side.SELL)
        self.links: list[Link] = []

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at
        price = book.bid if book.bid is not None else Price("0.45")
        if ctx.now == 0:
            self.quote(ctx, price, k)
        elif ctx.now == 1:
            self.equal(ctx, price, k)
        else:
            self.made(ctx, k)

    def quote(self, ctx: Context, price: Price, k: int) -> None:
        quote = Quote(price + Price("0.01") * k, side=Side.BUY if k % 2 == 0 else Side.SELL)
        self.ledger.add(ctx, quote)
        self.ledger.add(ctx, quote.half().half())
        best = self.ledger.best
        if best is not None and self.ledger.pair is not None:
            count, other = self.ledger.pair
            ctx.log.info(f"{best.price} {best.size} {count} {other.size} {best.is_dear()} {self.ledger.half}")
        if self.last == quote:
            ctx.log.info("again")
        self.last = quote if k % 3 != 0 else None
        self.quotes.append(quote)
        ctx.log.info(f"{self.quotes[-1] == quote} {self.quotes[0] == quote} {self.quotes[0] != quote}")
        self.ledger.scale *= 2
        ctx.log.info(f"{self.ledger.scale} {self.ledger.new} {len(self.ledger.notes)}")
        assert self.ledger.count < 14, f"{self.ledger.count}"  ## error: AssertionError

    def equal(self, ctx: Context, price: Price, k: int) -> None:
        a = Quote(price)
        b = Quote(size=UNIT, price=price)
        pairs = [(k, a), (k, b), (k + 1, b)]
        ctx.log.info(f"{a == b} {a != b} {pairs[0] == pairs[1]} {pairs[1] == pairs[2]} {Empty() == Empty()}")
        maybe = self.last
        self.last = b if k % 2 == 0 else None
        ctx.log.info(f"{maybe == a} {a == self.last} {maybe == self.last}")
        if self.last == a:
            ctx.log.info(f"{self.last.price}")
        options = Options(name=Side.SELL, more=k, level=shown(ctx, 3))
        ctx.log.info(f"{options == self.options} {Empty().one()}")
        options.more = 1
        ctx.log.info(f"{options == self.options} {options.level} {options.name}")
        self.options.level += k // 10
        zero = 1 // (9 - k)  ## error: ZeroDivisionError

    def made(self, ctx: Context, k: int) -> None:
        """Arguments are evaluated as they are written."""
        link = Link(next=Link(shown(ctx, 1)), value=shown(ctx, 2))
        link.value, link.next = shown(ctx, 3), Link(shown(ctx, 4), Link(k))
        self.links.append(link)
        total = 0
        for i, each in enumerate(self.links):
            following: Link | None = each
            while following is not None:
                total += following.value * (i + 1)
                following = following.next
        ledger = Ledger(half=k, scale=0.5, count=k)
        ledger.notes.append(k)
        other = Ledger(0.5)
        ctx.log.info(f"{total} {ledger.half} {len(other.notes)} {len(ledger.notes)} {len(other.by_side)} {len(other.sizes)} {len(ledger.typed)} {other.best is None}")
