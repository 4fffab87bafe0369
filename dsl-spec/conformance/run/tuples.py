"""Tuples: made, returned, unpacked, indexed, compared and kept; loops that go over several things at once."""
## rules: tuple.make tuple.unpack tuple.compare loop.several
## cases: 3

from __future__ import annotations

from enum import Enum

from pmt import Book, Context, Price, Series, Size, Strategy


class Side(Enum):
    BUY = 1
    SELL = 2


class Box:
    def __init__(self, n: int) -> None:
        self.n = n
        self.x, self.y = n, 0.5
        self.pair: tuple[int, float] = (n, 1)
        self.items = [1, 2, 3]

    def bump(self, ctx: Context, by: int) -> int:
        self.n += by
        ctx.log.debug(f"bump {by} {self.n}")
        return self.n

    def me(self, ctx: Context, k: int) -> Box:
        ctx.log.debug(f"me {k}")
        return self


def divide(a: int, b: int) -> tuple[int, int]:
    return a // b, a % b  ## error: ZeroDivisionError


def quote(p: Price | None) -> tuple[Price | None, Side, float] | None:
    if p is None:
        return None
    return p, Side.BUY if p > Price("0.5") else Side.SELL, 1


def nested(k: int) -> tuple[tuple[int, bool], list[float]]:
    return (k, k % 2 == 0), [0.5, k]


def inferred(k: int):
    if k > 3:
        return k, 1.5
    return -k, 2.5


class S(Strategy):
    markets = Series("s")

    last: tuple[int, Price] | None = None

    def __init__(self) -> None:
        self.box = Box(3)
        self.seen: list[tuple[int, bool]] = []
        self.deep: tuple[tuple[int, Side], list[int], float | None] = ((1, Side.SELL), [], None)
        self.a, self.b = 1, 2

    def on_book(self, ctx: Context, book: Book) -> None:
        k = ctx.market.opens_at + ctx.now
        if ctx.now == 0:
            self.values(ctx, book, k)
        elif ctx.now == 1:
            self.order(ctx, k)
        else:
            self.loops(ctx, k)

    def values(self, ctx: Context, book: Book, k: int) -> None:
        quotient, rest = divide(k * 7 - 20, 3)
        ctx.log.info(f"{quotient} {rest} {divide(k, 2)[0]} {divide(k, 2)[-1]}")
        self.a, self.b = self.b, self.a + self.b
        a, b, c = 1, 2.5, book.bid
        a, b = a + k, a
        ctx.log.info(f"{self.a} {self.b} {a} {b}")
        found = quote(c)
        if found is not None:
            price, side, weight = found
            if price is not None:
                ctx.log.info(f"{price} {side} {weight} {found[1] == Side.BUY}")
                self.last = (k, price)
        if self.last is not None:
            ctx.log.info(f"{self.last[0]} {self.last[1]} {self.last == (k, Price('0.54'))}")
        (n, even), values = nested(k)
        self.seen.append((n, even))
        values.append(0.25)
        ctx.log.info(f"{n} {even} {len(values)} {values[1]} {inferred(k)[0]} {inferred(k)[1]}")
        (left, _), xs = self.deep[0], self.deep[1]
        xs.append(left + k)
        self.deep = ((left + 1, Side.BUY), [left, k, len(xs)], None if even else 0.5)
        ctx.log.info(f"{self.deep[0][0]} {self.deep[0][1]} {len(self.deep[1])} {self.deep[0] != (3, Side.BUY)}")
        one = (k,)
        ctx.log.info(f"{one[0]} {one == (2,)} {self.seen[-1] == (n, even)} {self.seen[0] == self.seen[-1]}")
        side_or_none = None if even else Side.SELL
        maybe = (k, side_or_none)
        ctx.log.info(f"{maybe == (k, None)} {maybe == (k, Side.SELL)} {quote(None) is None}")
        flag = (even, Size("1"), ctx.market.yes) == (True, Size("1") * n, ctx.market.yes)
        ctx.log.info(f"{flag}")
        if k == 9:
            q, r = divide(1, k - 9)
            ctx.log.info(f"{q} {r}")

    def order(self, ctx: Context, k: int) -> None:
        """Values first, then the targets from the left."""
        box = self.box
        box.me(ctx, 1).n, box.me(ctx, 2).items[box.bump(ctx, 1) % 3] = box.bump(ctx, 10), box.bump(ctx, 100)
        i = 0
        i, box.items[i] = 2, k
        ctx.log.info(f"{box.n} {i} {box.items[0]} {box.items[1]} {box.items[2]}")
        x, y = box.n, box.bump(ctx, 1)
        x, y = y, x
        box.n, n = k, box.n
        ctx.log.info(f"{x} {y} {n} {box.n}")
        pair = box.bump(ctx, 2), (box.bump(ctx, 3), box.me(ctx, 4).n)
        ctx.log.info(f"{pair[0]} {pair[1][0]} {pair[1][1]} {box.pair[1]} {box.x} {box.y}")
        box.pair = (k, k)
        u, box.items[k - 8] = k, k  ## error: IndexError

    def loops(self, ctx: Context, k: int) -> None:
        xs = [k, 5, 7]
        ys = [0.5, 1.5]
        for i, x in enumerate(xs):
            if i == 1:
                continue
            if len(xs) < 6:
                xs.append(x * 2)
            ctx.log.info(f"{i} {x}")
        for i, y in enumerate(ys, start=10):
            ctx.log.info(f"{i} {y}")
            if y > 1.0:
                break
        for x, y in zip(xs, ys):
            if x == 5 and len(ys) < 4:
                ys.append(2.5)
                continue
            ctx.log.info(f"{x} {y}")
        for a, b, c in zip(ys, xs, [Side.BUY, Side.SELL, Side.BUY]):
            ctx.log.info(f"{a} {b} {c}")
            xs.pop()
        for x in reversed(xs):
            ctx.log.info(f"back {x}")
            if len(xs) > 1:
                xs.pop()
        pairs = [(k, True), (k + 1, False)]
        for n, even in pairs:
            if len(pairs) < 4:
                pairs.append((n * 10, not even))
            ctx.log.info(f"{n} {even}")
        total = 0
        for pair in enumerate(pairs, 1):
            total += pair[0] * pair[1][0]
        for j, (n, even) in enumerate(pairs):
            total += j + n + (1 if even else 0)
        for left, (n, even) in zip(xs, pairs):
            total += left
        for nothing in reversed(self.seen):
            total += nothing[0]
        self.seen.append((total, len(xs) == 1))
        ctx.log.info(f"{total} {len(xs)} {len(ys)} {len(self.seen)}")
        for i, y in enumerate(ys):
            assert i < 4 and k < 11, f"{i} {y}"  ## error: AssertionError
