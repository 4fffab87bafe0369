"""Objects, optional values, texts, actions."""
## rules: narrow.none type.fits type.sharing
from __future__ import annotations

from pmt import Book, Context, Outcome, Price, Series, Size, Strategy, Usd, every, mid


class Maybe:
    i: int | None = None
    f: float | None = 0
    b: bool | None = False
    p: Price | None = None
    s: Size | None = Size("0")
    u: Usd | None = None
    o: Outcome | None = None
    xs: list[int] | None = None
    child: Maybe2 | None = None


class Maybe2:
    x: float | None = None


def some(n: int) -> float | None:
    if n == 0:
        return None
    return n if n == 1 else n / 2


def zero(b: bool) -> int | None:
    return 0 if b else None


def text(ctx: Context, m: Maybe) -> None:
    ctx.log.info(f"{m.i is None} {m.f is None} {m.b is None} {m.p is None} {m.s is None} {m.u is None} {m.o is None} {m.xs is None}")
    if m.i is not None and m.f is not None and m.b is not None:
        ctx.log.info(f"{m.i} {m.f} {m.b}")
    if m.p is not None and m.s is not None and m.u is not None and m.o is not None:
        ctx.log.info(f"{m.p} {m.s} {m.u} {m.o}")
    xs = m.xs
    if xs is not None:
        xs.append(1)
        ctx.log.info(f"{len(xs)}")
    if m.child is not None and m.child.x is not None:
        m.child.x += 1
        ctx.log.info(f"{m.child.x}")


class Point:
    def __init__(self, x: float, y: float = 2, *, weight: int = 1) -> None:
        self.x = x
        self.y = y
        self.weight = weight

    def move(self, by: float) -> Point:
        self.x += by
        return self


class Shape:
    name: int = 7

    def __init__(self, n: int) -> None:
        self.points: list[Point] = []
        self.centre = Point(0)
        self.best: Point | None = None
        for i in range(n):
            self.points.append(Point(i, weight=i))

    def heaviest(self) -> Point:
        best = self.points[0]
        for point in self.points:
            if point.weight > best.weight:
                best = point
        return best


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.maybe = Maybe()
        self.shapes = [Shape(3)]
        self.spare: Shape | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            self.optionals(ctx, book, ctx.market.opens_at)
        elif ctx.now == 1:
            self.objects(ctx, book, ctx.market.opens_at)
        elif ctx.now == 2:
            self.logs(ctx, book, ctx.market.opens_at)
        elif ctx.now == 3:
            self.intents(ctx, book, ctx.market.opens_at)

    def optionals(self, ctx: Context, book: Book, k: int) -> None:
        """Optional values of every type, in locals, fields, lists and results."""
        m = self.maybe
        text(ctx, m)
        m.i = 0
        m.f = 1
        m.b = True
        m.p = book.bid
        m.s = book.bid_size
        m.u = Usd("-1")
        m.o = ctx.market.no
        m.xs = []
        m.child = Maybe2()
        text(ctx, m)
        if m.child is not None:
            m.child.x = -0.0
        text(ctx, m)
        m.i = None
        m.b = None
        m.xs = None
        m.child = None
        text(ctx, m)
        for n in [0, 1, 3]:
            x = some(n)
            y = zero(n == 0)
            ctx.log.info(f"{x is None} {y is None} {-1.0 if x is None else x} {-1 if y is None else y}")
        zs = [None, 1, 2.5]
        zs[0] = 3
        zs.append(None)
        for z in zs:
            ctx.log.info(f"{z is None}")
        a = book.mid
        b = a if a is not None else 0.5
        c: int | None = 9007199254740991
        d: int | None = -9007199254740991
        if c is not None and d is not None:
            ctx.log.info(f"{b} {c} {d} {c + d}")

    def objects(self, ctx: Context, book: Book, k: int) -> None:
        """Objects inside of objects, lists and optional fields; two names of one object."""
        shape = self.shapes[0]
        other = Shape(2)
        heaviest = shape.heaviest()
        heaviest.move(1).move(0.5).y *= 2
        ctx.log.info(f"{shape.points[-1].x} {shape.points[-1].y} {shape.points[-1].weight} {shape.name} {other.name}")
        shape.name += 1
        shape.best = Point(y=1, x=heaviest.x)
        shape.best.move(10)
        popped = shape.points.pop(0)
        popped.move(100)
        shape.points.append(Point(popped.x, weight=popped.weight + 5))
        shape.points[0] = Point(-1)
        shape.centre.move(shape.centre.x + 1)
        old = shape.centre
        shape.centre = Point(50)
        old.move(1)
        ctx.log.info(f"{old.x} {shape.centre.x} {len(shape.points)} {shape.heaviest().x} {other.heaviest().weight} {shape.name}")
        self.shapes.append(Shape(1))
        self.spare = Shape(1) if self.spare is None else None

    def logs(self, ctx: Context, book: Book, k: int) -> None:
        """Texts of every type and form."""
        ctx.log.debug("")
        ctx.log.info("plain {} % \\ \t \u2022 é 😀")
        ctx.log.warning(f"{{}} {{{ctx.now}}} {True} {False} {ctx.market.yes}")
        ctx.log.warning(f"{ctx.market.no} {1} {-1} {1.0} {-0.0} {1e100}")
        ctx.log.info(f"{ctx.now}" "joined" f"{ctx.cash:.1f}")
        ctx.log.info(f"""{ctx.now}
        second line {1 + 1}""")
        ctx.log.info(
            f"{ctx.now:.3f} "
            f"{0.1 + 0.2:.3f}"
        )
        ctx.log.info(f'{Price("0.5")}')

    def intents(self, ctx: Context, book: Book, k: int) -> None:
        """Actions: ids, roundings, quotes."""
        first = ctx.buy(ctx.market.yes, Price("0.54"), Size("5"))
        second = ctx.sell(outcome=ctx.market.no, size=Size("6.5"), price=Price("0.4"), post_only=True, tif="FAK")
        third = ctx.buy_market(ctx.market.yes, Usd("3")) + 0 * ctx.sell_market(ctx.market.no, Size("2"))
        ctx.cancel(first)
        ctx.cancel(third - second)
        ctx.quote(ctx.market, bid=0.5449, ask=0.5551, size=Size("10"))
        ctx.quote(ctx.market, bid=book.bid, ask=None, size=Size("10"))
        ctx.quote(ctx.market, bid=None, ask=None, size=Size("0"))
        ctx.quote(ctx.market, bid=-5, ask=2, size=Size("1"))
        ctx.quote(size=Size("1"), ask=book.mid, bid=None, market=ctx.market)
        ctx.pull(ctx.market)
        ctx.cancel_all()
        ctx.log.info(f"{first} {second} {third}")


## cases: 4
