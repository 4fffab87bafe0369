"""Every test that finds a value."""
## rules: narrow.none narrow.exit narrow.assign narrow.field
from pmt import Book, Context, Outcome, Price, Series, Size, Strategy, Usd


class Box:
    x: int | None = None
    y: float | None = None
    inner: list[float] | None = None

    def touch(self) -> bool:
        self.x = None
        return True


def early(x: int | None) -> int:
    if x is None:
        return 0
    return x


def both(x: int | None, y: int | None) -> int:
    if x is None or y is None:
        return 0
    return x + y


def conjunction(x: int | None, b: bool) -> int:
    if b and x is not None and x > 1:
        return x
    return 0


def negation(x: int | None, b: bool) -> int:
    if not (x is None or b):
        return x
    return 0 if x is None else x


def asserted(x: int | None) -> int:
    assert x is not None, "a value is needed"
    return x


def loop(x: int | None) -> int:
    while x is None:
        x = 3
    return x


def leaves_a_loop(x: int | None) -> int:
    while True:
        if x is not None:
            break
        x = 1
    return x


def filled(x: int | None, y: float | None) -> float:
    if x is None:
        x = 2
    y = 1.5 if y is None else y
    return x + y


def default(x: float | None = None) -> float:
    if x is None:
        x = 1
    x += 1
    return x


def within(box: Box) -> float:
    total = 0.0
    if box.x is not None and box.y is not None:
        total += box.x * box.y
        box.x += 1
        total += box.x
    inner = box.inner
    if inner is not None:
        for value in inner:
            total += value
        total += inner[0] + len(inner) + sum(inner)
        inner.append(1)
    if box.touch() and box.x is not None:
        total += box.x
    return total


def continues(xs: list[int | None]) -> int:
    total = 0
    for x in xs:
        if x is None:
            continue
        total += x
    return total


def as_values(x: int | None) -> bool:
    there = x is not None and x > 1
    missing = x is None or x < 1
    return there or missing


def counted(x: int | None, ys: list[int] | None) -> int:
    total = 0
    if x is None or ys is None:
        return total
    for i in range(x):
        total += i
    for i in range(x, -x, -1):
        x = None
        total += i
    for y in ys:
        ys = None
        total += y
    return total


def raises(x: int | None) -> int:
    if x is None:
        raise ValueError("no value")
    return x


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        box = Box()
        if book.bid is not None and book.ask is not None:
            spread = book.ask - book.bid
            ctx.log.info(f"{spread} {early(1)} {both(1, None)} {conjunction(2, True)} {negation(None, False)}")
            if book.no.mid is not None:
                within(box)
                ctx.log.info(f"{book.no.mid}")
        mid = book.mid
        ctx.quote(ctx.market, bid=mid, ask=None if mid is None else mid + 0.1, size=Size("5"))
        ctx.log.info(f"{asserted(1)} {loop(None)} {leaves_a_loop(1)} {filled(None, None)} {default()} {continues([None, 1])}")
        ctx.log.info(f"{as_values(2)} {raises(1)} {counted(3, [1])}")
