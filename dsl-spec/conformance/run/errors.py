"""Errors: class and line on every target."""
## rules: error.place error.classes error.actions
from __future__ import annotations

import math

from pmt import Book, Context, Price, Series, Strategy, Usd
from pmt.indicators import RollingStats


def check(n: int, limit: float) -> int:
    for i in range(n):
        if i > 1:
            assert i < limit, f"{i} is not below {limit:.1f}"  ## error: AssertionError
    return n


class Bad:
    def __init__(self, n: int) -> None:
        self.x = 10 // n  ## error: ZeroDivisionError


def refuse(p: Price, b: bool) -> None:
    if p > Price("0.1"):
        raise ValueError(  ## error: ValueError
            f"price {p} {b} {-0.0}"
        )


def ratio(a: float, b: float) -> float:
    return (
        a
        + a  ## error: ZeroDivisionError
        / b
    )


class Deep:
    def go(self, n: int) -> float:
        return ratio(1, n - 3) + 1


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            self.asserts(ctx, book, ctx.market.opens_at)
        elif ctx.now == 1:
            self.assert_bare(ctx, book, ctx.market.opens_at)
        elif ctx.now == 2:
            self.in_a_chain(ctx, book, ctx.market.opens_at)
        elif ctx.now == 3:
            self.in_a_test(ctx, book, ctx.market.opens_at)
        elif ctx.now == 4:
            self.in_init(ctx, book, ctx.market.opens_at)
        elif ctx.now == 5:
            self.index(ctx, book, ctx.market.opens_at)
        elif ctx.now == 6:
            self.indicator(ctx, book, ctx.market.opens_at)
        elif ctx.now == 7:
            self.int_of_inf(ctx, book, ctx.market.opens_at)
        elif ctx.now == 8:
            self.min_of_nothing(ctx, book, ctx.market.opens_at)
        elif ctx.now == 9:
            self.money_overflow(ctx, book, ctx.market.opens_at)
        elif ctx.now == 10:
            self.pop(ctx, book, ctx.market.opens_at)
        elif ctx.now == 11:
            self.raises(ctx, book, ctx.market.opens_at)
        elif ctx.now == 12:
            self.raise_bare(ctx, book, ctx.market.opens_at)
        elif ctx.now == 13:
            self.round_nan(ctx, book, ctx.market.opens_at)
        elif ctx.now == 14:
            self.too_many_actions(ctx, book, ctx.market.opens_at)
        elif ctx.now == 15:
            self.value(ctx, book, ctx.market.opens_at)
        elif ctx.now == 16:
            self.zero_division(ctx, book, ctx.market.opens_at)

    def asserts(self, ctx: Context, book: Book, k: int) -> None:
        """An assert with a message inside of a loop."""
        ctx.log.info(f"{check(3, 5)}")
        check(9, 4.5)

    def assert_bare(self, ctx: Context, book: Book, k: int) -> None:
        """An assert over several lines."""
        n = 3
        assert n > 1 and n < 3  ## error: AssertionError

    def in_a_chain(self, ctx: Context, book: Book, k: int) -> None:
        """An error in a chain of comparisons, reached or not."""
        xs = [1]
        ctx.log.info(f"{2 < 1 < xs[5]}")
        ctx.log.info(f"{0 < 1 < xs[5]}")  ## error: IndexError

    def in_a_test(self, ctx: Context, book: Book, k: int) -> None:
        """An error in the test of a while, after some rounds."""
        xs = [3, 2, 1]
        n = 0
        while xs[n] > 0 and n < 9:  ## error: IndexError
            n += 1

    def in_init(self, ctx: Context, book: Book, k: int) -> None:
        """An error in `__init__` of a helper."""
        ctx.log.info(f"{Bad(2).x}")
        bad = Bad(0)

    def index(self, ctx: Context, book: Book, k: int) -> None:
        """An index beyond the end."""
        xs = [1, 2, 3]
        for i in range(5):
            ctx.log.info(f"{xs[-i]} {i}")
            if i > 2:
                xs[  ## error: IndexError
                    i
                ] = 1

    def indicator(self, ctx: Context, book: Book, k: int) -> None:
        """An error inside of the SDK's own sources."""
        bad = RollingStats(0)
        bad.update(1.0)

    def int_of_inf(self, ctx: Context, book: Book, k: int) -> None:
        """int of an infinity."""
        x = 1e308
        ctx.log.info(f"{int(2.5)}")
        y = int(x * 10.0)  ## error: OverflowError

    def min_of_nothing(self, ctx: Context, book: Book, k: int) -> None:
        """min of an empty list."""
        xs: list[float] = []
        y = min(xs)  ## error: ValueError

    def money_overflow(self, ctx: Context, book: Book, k: int) -> None:
        """An amount beyond the range."""
        u = Usd("9007199254.740991")
        ctx.log.info(f"{u} {-u}")
        u += Usd("0.000001")  ## error: OverflowError

    def pop(self, ctx: Context, book: Book, k: int) -> None:
        """pop of an empty list, in an argument."""
        xs = [1]
        ctx.log.info(f"{xs.pop()}")
        ctx.cancel(
            xs.pop()  ## error: IndexError
        )

    def raises(self, ctx: Context, book: Book, k: int) -> None:
        """A raise with a text of values."""
        refuse(Price("0.05"), True)
        refuse(Price("0.5"), False)

    def raise_bare(self, ctx: Context, book: Book, k: int) -> None:
        """A raise without a message."""
        if ctx.now >= 0:
            raise KeyError  ## error: KeyError

    def round_nan(self, ctx: Context, book: Book, k: int) -> None:
        """round of nan."""
        x = 1e308 * 10.0
        y = round(x - x)  ## error: ValueError

    def too_many_actions(self, ctx: Context, book: Book, k: int) -> None:
        """More actions than an event may hold."""
        for i in range(70):
            ctx.pull(ctx.market)  ## error: RuntimeError

    def value(self, ctx: Context, book: Book, k: int) -> None:
        """The root of a negative number."""
        ctx.log.info(f"{math.sqrt(4.0)}")
        x = 1.0 + math.sqrt(  ## error: ValueError
            -1.0
        )

    def zero_division(self, ctx: Context, book: Book, k: int) -> None:
        """A division by zero three calls deep."""
        ctx.log.info("before")
        ctx.pull(ctx.market)
        deep = Deep()
        x = deep.go(4)
        y = [
            1.0,
            deep.go(3),
        ]
        ctx.log.info("after")


## cases: 17
