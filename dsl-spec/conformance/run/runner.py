"""What plain CPython does not do: ranges of ints, budgets, compensated sums, membership of nan."""
## rules: number.int.range step.limit number.sum
from __future__ import annotations

from pmt import Book, Context, Series, Strategy

INF = 1e308 * 10.0
NAN = INF - INF


def count(n: int) -> int:
    total = 0
    for i in range(n):  ## error: StepLimit
        total += i
    return total


class Box:
    def __init__(self) -> None:
        self.n = 0

    def touch(self) -> int:  ## error: StepLimit
        self.n += 1
        return self.n


def touch3(box: Box) -> int:
    return box.touch() + box.touch() + box.touch()


class S(Strategy):
    markets = Series("s")

    total: int = 0

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.now == 0:
            self.sums(ctx, book, ctx.market.opens_at)
        elif ctx.now == 1:
            self.steps_loop(ctx, book, ctx.market.opens_at)
        elif ctx.now == 2:
            self.overflow(ctx, book, ctx.market.opens_at)
        elif ctx.now == 3:
            self.overflow_product(ctx, book, ctx.market.opens_at)
        elif ctx.now == 4:
            self.steps_call(ctx, book, ctx.market.opens_at)
        elif ctx.now == 5:
            self.nan_in_lists(ctx, book, ctx.market.opens_at)
        elif ctx.now == 6:
            self.assert_lines(ctx, book, ctx.market.opens_at)

    def sums(self, ctx: Context, book: Book, k: int) -> None:
        """Sums of floats are compensated, as CPython's are from 3.12 on."""
        ctx.log.info(f"{sum([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])} {sum([1e16, 1.0, -1e16])} {sum([1e308, 1e308, -1e308])}")
        ctx.log.info(f"{sum([1.0, 1e100, 1.0, -1e100])} {sum([0.1, 0.2, 0.3])}")

    def steps_loop(self, ctx: Context, book: Book, k: int) -> None:
        """The budget ends inside of a loop."""
        ctx.log.info(f"{count(10)}")
        while True:
            count(100)

    def overflow(self, ctx: Context, book: Book, k: int) -> None:
        """An int beyond 2**53 - 1."""
        x = 9007199254740991
        ctx.log.info(f"{x - 1 + 1}")
        x = (
            x  ## error: OverflowError
            - 1
            + 2
        )

    def overflow_product(self, ctx: Context, book: Book, k: int) -> None:
        """A product beyond the range."""
        x = 3037000500
        ctx.log.info(f"{x * 2965821}")  ## error: OverflowError
        self.total += (x + 1) * 2965822

    def steps_call(self, ctx: Context, book: Book, k: int) -> None:
        """The budget ends at the entry of a function."""
        box = Box()
        for i in range(1000):
            touch3(box)

    def nan_in_lists(self, ctx: Context, book: Book, k: int) -> None:
        """Membership compares by value: a nan is in no list."""
        xs = [NAN, 1.0]
        ctx.log.info(f"{NAN in xs} {xs[0] in xs} {1 in xs} {-0.0 in [0.0]}")

    def assert_lines(self, ctx: Context, book: Book, k: int) -> None:
        """An assert belongs to the first line of its statement; CPython names that of the part that failed."""
        n = 3
        assert (  ## error: AssertionError
            n > 1
            and n < 3
        )


## cases: 7
## plain: no
