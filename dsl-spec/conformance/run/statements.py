"""Statements: loops, lists, order of evaluation, augmented assignment."""
## rules: stmt.for-range stmt.for-list stmt.augmented expr.order
from __future__ import annotations

from pmt import Book, Context, Price, Series, Strategy


def last(xs: list[int]) -> int:
    return xs[-1]


def loops(n: int) -> int:
    total = 0
    i = -1
    for i in range(n):
        n = 2
        if i == 1:
            continue
        if i == 4:
            break
        total += i
        i = 100
    total = total * 1000 + i
    for i in range(5, 0, -2):
        total += i
        for j in range(i):
            if j > 2:
                break
            total += j
    for i in range(3, 3):
        total += 1000000
    for i in range(-1):
        total += 1000000
    while total % 7:
        total += 1
        if total % 5 == 0:
            continue
        total += 2
        if total > 100000:
            break
    return total + i


def first_above(xs: list[int], limit: int) -> int:
    for x in xs:
        if x > limit:
            return x
    return -1


def counted(x: int | None, ys: list[int] | None) -> int:
    total = 0
    if x is None or ys is None:
        return total
    for i in range(x):
        x = 1
        total = total * 10 + i
    for y in ys:
        ys = None
        total = total * 10 + y
    return total


def search(n: int) -> int:
    found = 0
    while True:
        found += 1
        k = 0
        while k < found:
            k += 1
            if k * k == n:
                return k
            if k * k > n:
                break
        if found > 20:
            break
    return -found


class Trace:
    def __init__(self) -> None:
        self.seen: list[int] = []
        self.value = 0
        self.items = [10, 20, 30]

    def see(self, n: int) -> int:
        self.seen.append(n)
        self.value += n
        return n

    def truth(self, n: int) -> bool:
        self.seen.append(n)
        return n % 2 == 1

    def me(self, n: int) -> Trace:
        self.seen.append(n)
        return self

    def report(self, ctx: Context) -> None:
        total = 0
        for n in self.seen:
            total = (total * 10 + n) % 1000000000
        ctx.log.info(f"{total} {self.value} {self.items[0]} {self.items[-1]} {len(self.items)}")
        self.seen.clear()


def three(a: int, b: int, c: int = 3) -> int:
    return a * 100 + b * 10 + c


class Inner:
    n: int = 1
    x: float = 1
    p: Price = Price("0.5")
    m: int | None = 3


class Outer:
    def __init__(self) -> None:
        self.inner = Inner()
        self.inners = [Inner(), Inner()]
        self.rows = [[1, 2], [3]]
        self.calls = 0

    def next(self) -> int:
        self.calls += 1
        return self.calls % 2

    def pick(self) -> Inner:
        return self.inners[self.next()]


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.rows: list[list[float]] = [[1]]
        self.prices: list[Price | None] = [None, Price("0.25")]

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            self.lists(ctx, book, ctx.market.opens_at)
        elif ctx.now == 1:
            self.loops(ctx, book, ctx.market.opens_at)
        elif ctx.now == 2:
            self.order_of_evaluation(ctx, book, ctx.market.opens_at)
        elif ctx.now == 3:
            self.augmented(ctx, book, ctx.market.opens_at)

    def lists(self, ctx: Context, book: Book, k: int) -> None:
        """Lists: negative indices, pop, append while going through, rows."""
        xs = [1, 2, 3]
        xs[-1] = 30
        xs[0] += 5
        xs.append(last(xs) + 1)
        ctx.log.info(f"{xs[0]} {xs[-1]} {xs[-4]} {len(xs)} {xs.pop()} {xs.pop(0)} {xs.pop(-1)} {len(xs)}")
        total = 0
        for x in xs:
            if len(xs) < 6:
                xs.append(x + 1)
            total += x
        ctx.log.info(f"{total} {len(xs)} {2 in xs} {9 in xs} {9 not in xs}")
        for x in xs:
            xs.pop()
            total += x
        ctx.log.info(f"{total} {len(xs)}")
        for x in xs:
            xs.clear()
            total += x
        for x in xs:
            total += 1000
        same = xs
        same.append(7)
        ctx.log.info(f"{total} {len(xs)} {xs[0]}")
        for x in xs:
            xs = [1, 2, 3]
            total += x
        ctx.log.info(f"{total} {len(xs)} {len(same)}")
        ys: list[float] = [1, 2.5]
        ys.append(3)
        ys[0] = -0.0
        ys[1] += 1
        ctx.log.info(f"{ys[0]} {ys[1]} {ys[2]} {0.0 in ys} {3 in ys} {sum(ys)} {bool(ys)} {not ys}")
        self.rows.append([4.5])
        self.rows[0].append(2)
        self.rows[-1][0] *= 2
        for row in self.rows:
            ctx.log.info(f"{len(row)} {row[-1]}")
        self.prices.append(book.bid)
        for price in self.prices:
            if price is not None:
                ctx.log.info(f"{price}")
        ctx.log.info(f"{Price('0.5') in [Price('0.5')]} {True in [False]} {ctx.market.no in [ctx.market.yes, ctx.market.no]}")

    def loops(self, ctx: Context, book: Book, k: int) -> None:
        """Loops: break, continue, bounds that change, the variable afterwards."""
        for n in [0, 1, 2, 5, 8]:
            ctx.log.info(f"{counted(n, [4, 2])} {counted(None, [1])} {counted(n, None)}")
            ctx.log.info(f"{loops(n)} {first_above([1, 5, 9], n)} {search(n)} {search(n * n)}")
        for i in range(9007199254740989, 9007199254740991):
            ctx.log.info(f"{i}")
        for i in range(9007199254740990, 9007199254740991, 9007199254740991):
            ctx.log.info(f"{i}")

    def order_of_evaluation(self, ctx: Context, book: Book, k: int) -> None:
        """Operands, arguments and comparisons are computed from the left, each once."""
        t = Trace()
        ctx.log.info(f"{t.value + t.see(1) + t.value} {t.see(2) - t.value * t.see(3)}")
        t.report(ctx)
        ctx.log.info(f"{three(c=t.see(1), a=t.see(2), b=t.see(3))} {three(b=t.see(4), a=t.see(5))}")
        t.report(ctx)
        ctx.log.info(f"{t.see(1) < t.see(3) < t.see(2) < t.see(9)} {t.see(1) <= t.see(1) != t.see(4) > t.see(3)}")
        t.report(ctx)
        ctx.log.info(f"{t.truth(2) and t.truth(1)} {t.truth(1) or t.truth(2)} {t.truth(1) and (t.truth(4) or t.truth(3))} {not t.truth(5)}")
        t.report(ctx)
        ctx.log.info(f"{t.see(1) if t.truth(2) else t.see(3)} {max(t.see(4), t.see(5), t.see(6))} {[t.see(7), t.see(8)][t.see(1)]}")
        t.report(ctx)
        t.items[t.see(1)] = t.see(2)
        t.items[t.me(1).see(0)] += t.see(5)
        t.me(2).value += t.see(3) + t.value
        t.me(4).value = t.see(5)
        t.items.append(t.items[0] + t.see(6) * t.items.pop())
        t.report(ctx)
        ctx.log.info(f"{t.value} {t.see(1)} {t.value} {t.items[t.see(2)]} {t.see(3) in [t.see(4), t.see(3)]}")
        t.report(ctx)
        value = t.value
        value += t.see(4) + value
        x = t.see(1) + (t.see(2) if t.truth(3) else t.see(4)) + t.see(5)
        y = t.value + (t.see(1) if t.see(2) < t.see(3) < t.see(4) else 0) + t.value
        ctx.log.info(f"{value} {x} {y}")
        t.report(ctx)
        while t.see(1) < t.see(2) < t.value < 60:
            t.value += 1
            if t.value % 3:
                continue
            t.value += 1
        t.report(ctx)

    def augmented(self, ctx: Context, book: Book, k: int) -> None:
        """Augmented assignment of nested fields and items."""
        o = Outer()
        o.inner.n += 2
        o.inner.n *= 5
        o.inner.n -= 1
        o.inner.n //= 3
        o.inner.n %= 3
        o.inner.x += 1
        o.inner.x /= 4
        o.inner.x *= 3
        o.inner.x //= 0.4
        o.inner.x %= 2
        o.inner.p += Price("0.25")
        o.inner.p *= 3
        o.inner.p //= 2
        if o.inner.m is not None:
            o.inner.m += 4
            o.inner.m *= 2
            ctx.log.info(f"{o.inner.m}")
        o.inners[o.next()].n += o.next() + 5
        o.pick().x -= o.next()
        o.rows[o.next()][-1] *= o.rows[0][o.next()] + 3
        ctx.log.info(f"{o.inner.n} {o.inner.x} {o.inner.p} {o.inners[0].n} {o.inners[1].n} {o.inners[0].x} {o.inners[1].x} {o.calls}")
        ctx.log.info(f"{o.rows[0][0]} {o.rows[0][1]} {o.rows[1][0]}")
        late = k > 3
        bound = 1.5
        ctx.log.info(f"{bound < (-3.75 if late else bound) * 2.0} {k < (-3 if late else k)} {bound < (-1.0 if late else 2.5)}")
        x = 1
        x += 2
        x *= -3
        x //= 2
        x %= 4
        y = 1
        y /= 3
        z = 2
        z += 0.5
        ctx.log.info(f"{x} {y} {z}")


## cases: 4
