"""Numbers: every operation at its edges."""
## rules: number.int.floordiv number.float.floordiv money.range
from __future__ import annotations

import math

from pmt import Book, Context, Price, Series, Size, Strategy, Usd, cost, mid

INF = 1e308 * 10.0
NAN = INF - INF
MAX = 9007199254740991
MIN = -9007199254740991


RATE: float = 3


class Box:
    x: float = 1
    y: float | None = 2

    def __init__(self, x: float, z: float = 4) -> None:
        self.x = x
        self.z = z


def back(n: int) -> float:
    return n


def maybe(n: int) -> float | None:
    return n


def arms(b: bool, n: int) -> float:
    x = n
    if b:
        x = 0.5
    return x


def default(x: float = 7, y: float | None = 8) -> float:
    return x + (0 if y is None else y)


def value(p: Price, s: Size) -> Usd:
    return cost(p, s, "floor") - cost(size=s, price=p, rounding="ceil")


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            self.ints(ctx, book, ctx.market.opens_at)
        elif ctx.now == 1:
            self.floats(ctx, book, ctx.market.opens_at)
        elif ctx.now == 2:
            self.rounding(ctx, book, ctx.market.opens_at)
        elif ctx.now == 3:
            self.min_max(ctx, book, ctx.market.opens_at)
        elif ctx.now == 4:
            self.joins(ctx, book, ctx.market.opens_at)
        elif ctx.now == 5:
            self.money(ctx, book, ctx.market.opens_at)

    def ints(self, ctx: Context, book: Book, k: int) -> None:
        """Whole numbers up to 2**53 - 1, floor division and remainders of both signs."""
        for a in [[7, -7, 0, 1, MAX, MIN, 6700417][k % 7]]:
            for b in [1, -1, 2, -2, 3, -3, 7, MAX, MIN, 94906267]:
                ctx.log.info(f"{a} {b} {a // b} {a % b} {a / b} {min(a, b)} {max(a, b)}")
                ctx.log.info(f"{a < b} {a == b}")
        ctx.log.info(f"{MAX - 1 + 1} {MIN + 1 - 1} {94906265 * 94906265} {-94906265 * 94906266} {MAX * 1} {MAX * -1} {MAX + MIN}")
        ctx.log.info(f"{-0} {0 * -5} {-7 % 7} {-7 // 8} {7 // -8} {abs(MIN)} {-MIN}")
        ctx.log.info(f"{int(-0.5)} {round(-0.4)} {0 - 0}")
        ctx.log.info(f"{3 - -3} {- -3} {+3} {-(3 - 5)} {2 * 3 % 4 - 5 // 2}")

    def floats(self, ctx: Context, book: Book, k: int) -> None:
        """Floats: division, remainders, zeros with a sign, infinities and nan."""
        for x in [[0.0, -0.0, 1.0, -1.0, 0.1, 2.5, -3.7, 1e16, 5e-324, INF, -INF, NAN][k]]:
            for y in [1.0, -1.0, 0.3, -2.5, 1e-320, 1e300, INF, -INF, NAN]:
                ctx.log.info(f"{x} {y} {x + y} {x * y} {x / y} {x // y} {x % y}")
                ctx.log.info(f"{x < y} {x <= y} {x != y} {x > y} {x >= y} {min(x, y)} {max(x, y)}")
        ctx.log.info(f"{-0.0} {0.0 * -1.0} {abs(-0.0)} {0.0 - 0.0} {-0.0 + 0.0} {0.1 + 0.2} {1 / 3} {2 / 3 * 3}")
        ctx.log.info(f"{math.sqrt(2.0)} {math.sqrt(-0.0)} {math.sqrt(INF)} {math.floor(-2.5)} {math.ceil(-2.5)} {math.ceil(-0.5)} {int(-2.9)}")
        ctx.log.info(f"{1e22} {1e21} {123456789012345680.0} {1e-5} {0.0001} {9007199254740993.0} {1.7976931348623157e308}")
        ctx.log.info(f"{INF} {NAN}")

    def rounding(self, ctx: Context, book: Book, k: int) -> None:
        """round: half to even, and exact decimals."""
        for x in [[0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 4503599627370497.5, 2.675, 1.005, -0.0, 0.125, 12345.6785][k]]:
            ctx.log.info(f"{round(x)} {round(x, 0)} {round(x, 1)} {round(x, 2)} {round(x, 3)} {round(x, 6)}")
            ctx.log.info(f"{x:.0f} {x:.1f} {x:.2f} {x:.3f} {x:.6f} {x:.9f} {x}")
        ctx.log.info(f"{round(3)} {round(3, 2)} {round(-3, 1)} {round(1e300, 2)} {3:.2f} {-3:.0f}")
        for s in [-3, -2, -1, 0, 1, 2, 3]:
            ctx.log.info(f"{Price.floor(s / 7)} {Price.ceil(s / 7)} {Price.nearest(s / 7)} {Price.nearest(s / 2, tick=Price('1'))}")
            ctx.log.info(f"{Size.floor(s / 7, Size('0.5'))} {Size.ceil(s / 7, step=Size('0.01'))} {Usd.nearest(s / 7)}")
        ctx.log.info(f"{Price.floor(0.57 - 0.01, Price('0.01'))} {Price.ceil(0.1 + 0.2, Price('0.01'))} {Price.floor(0.3 - 0.1, tick=Price('0.1'))}")

    def min_max(self, ctx: Context, book: Book, k: int) -> None:
        """min and max: the first wins ties and nan."""
        ctx.log.info(f"{min(0.0, -0.0)} {min(-0.0, 0.0)} {max(0.0, -0.0)} {max(-0.0, 0.0)} {min(NAN, 1.0)} {min(1.0, NAN)} {max(NAN, 1.0)}")
        ctx.log.info(f"{min(1.0, NAN, 0.0)} {max(NAN, 2.0, 3.0)} {max(2.0, NAN, 3.0)} {min(3, 2, 1)} {max(1, 3, 2, 3)}")
        ctx.log.info(f"{min([3, 1, 2])} {max([3.0, NAN, 4.0])} {min([NAN, 1.0])} {min([0.0, -0.0])} {max([-0.0, 0.0])} {min([2.5])}")
        ctx.log.info(f"{min(Price('0.5'), Price('0.4'))} {max([Size('1'), Size('2')])} {sum([1, 2, 3])} {sum([True, False, True])}")
        xs: list[float] = []
        ctx.log.info(f"{sum(xs)} {sum([0.5, 0.25])} {sum([-0.0])} {len(xs)}")

    def joins(self, ctx: Context, book: Book, k: int) -> None:
        """An int becomes a float wherever the two meet."""
        n = 3
        big = 9007199254740991
        f: float = n
        g = n if n > 5 else 2.5
        h = 2.5 if n > 5 else n
        xs: list[float] = [n, 1]
        xs.append(n)
        xs[1] = n + 1
        ys = [1, 2.5, n]
        box = Box(n)
        box.y = n
        total = 0
        for x in xs:
            total += x
        count = 1
        count = count / 2
        ctx.log.info(f"{f} {g} {h} {xs[0]} {xs[1]} {xs[2]} {ys[0]}")
        ctx.log.info(f"{ys[2]} {box.x} {box.z} {RATE} {total} {count}")
        ctx.log.info(f"{back(n)} {arms(True, n)} {arms(False, n)} {default()} {default(1, n)} {min(n, 4.5)} {max(n, 2.5)}")
        ctx.log.info(f"{n + 0.0} {n:.1f}")
        m = maybe(n)
        if m is not None and box.y is not None:
            ctx.log.info(f"{m} {box.y} {m // 2} {box.y % 2}")
        ctx.log.info(f"{n < 3.5} {big < 9007199254740992.0} {3 <= n + 0.0 <= 3} {n / 2} {n // 2.0} {-n * 0.5} {float(n)} {float(True)}")

    def money(self, ctx: Context, book: Book, k: int) -> None:
        """Exact amounts: arithmetic, rounding, cost."""
        p = Price("0.5501")
        s = Size("33.333333")
        u = Usd("-12.345678")
        ctx.log.info(f"{p} {s} {u} {p + p} {p - Price('1')} {p * 3} {3 * s}")
        ctx.log.info(f"{-u} {abs(u)} {u // 7} {s // -2} {p.complement()}")
        ctx.log.info(f"{float(p)} {float(s)} {float(u)} {p / Price('0.3')} {s / Size('7')} {u / Usd('-1')} {mid(p, Price('0.6'))}")
        ctx.log.info(f"{cost(p, s, 'floor')} {cost(p, s, 'ceil')} {cost(p, s, 'nearest')} {cost(-p, s, 'floor')} {cost(-p, s, 'nearest')} {value(p, s)}")
        ctx.log.info(f"{p:.2f} {p:.0f} {s:.3f} {u:.5f} {u:.6f} {Price('0'):.1f} {Usd('0.000001'):.6f}")
        ctx.log.info(f"{Usd('0.000001')} {Price('100')}")
        ctx.log.info(f"{p < Price('0.5502')} {s == Size('33.333333')} {u != Usd('1')} {min(s, Size('1'))} {max(u, Usd('0'))} {Price('0.1') <= p <= Price('1')}")
        ctx.log.info(f"{cost(Price('0.0001'), Size('0.000001'), 'floor')} {cost(Price('0.0001'), Size('0.005'), 'nearest')} {cost(Price('0.0003'), Size('0.005'), 'nearest')}")
        ctx.log.info(f"{ctx.cash} {ctx.net(ctx.market)} {ctx.position(ctx.market.no)} {ctx.market.tick} {ctx.market.min_size} {ctx.cash // 3 * 2}")
        total = Usd("0")
        for i in range(4):
            total += cost(p * i, s, "nearest")
            p += ctx.market.tick
        ctx.log.info(f"{total} {p}")


## cases: 6
