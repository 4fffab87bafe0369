"""sum, any, all, min and max of generator expressions, dicts and ranges."""

## rules: generator.sum generator.any-all generator.extreme generator.sources lambda.key
## cases: 2

from __future__ import annotations

from pmt import Book, Context, Price, Series, Strategy


def distance(x: int) -> int:
    return abs(x - 4)


class Reductions(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.limit = 2
        self.table = {"a": 3, "b": 9, "c": 1}

    def told(self, ctx: Context, x: int) -> bool:
        ctx.log.info(f"told {x}")
        return x > self.limit

    def far(self, x: int) -> int:
        return abs(x - self.limit)

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 5, 3, 5]
        ys = [0.1, 0.2, 1e100, -1e100, 0.3]
        nothing: list[float] = []
        ctx.log.info(f"{sum(x * x for x in xs)} {sum(x > 2 for x in xs)} {sum(i for i in range(5) for j in range(i))}")
        ctx.log.info(f"{any(self.told(ctx, x) for x in xs)} {all(self.told(ctx, x) for x in xs)}")
        found = any(a + b == 6 and self.told(ctx, a) for a in xs for b in xs)
        ctx.log.info(f"{found} {any(x for x in [0, 0])} {all(x for x in nothing_of())} {all(y > 0.0 for y in ys if y < 1.0)}")
        ctx.log.info(f"{any([False, True])} {all([True, False])} {any([x > 9 for x in xs])}")
        ctx.log.info(f"{min(x for x in xs)} {max(-y for y in ys)} {max(self.table.values())} {min(v for v in self.table.values() if v > 1)}")
        ctx.log.info(f"{max((x for x in xs if x > 7), default=-1)} {max((x for x in xs if x > 7), default=0.5)}")
        best = min((y for y in nothing), default=None)
        ctx.log.info(f"{'none' if best is None else 'some'} {min((x for x in xs), default=9)}")
        ctx.log.info(f"{max(xs, key=lambda x: -x)} {min(xs, key=distance)} {max(xs, key=self.far)} {max(xs, key=lambda x: (x % 5, x))}")
        table = self.table
        ctx.log.info(f"{max(table.values(), key=lambda v: v % 9)} {sum(table.values())} {sum(range(10))} {min(range(3, 9))}")
        prices = [Price("0.30"), Price("0.20")]
        ctx.log.info(f"{float(max(p.complement() for p in prices))} {float(min(prices, key=lambda p: p.complement()))}")
        if ctx.now == 1:
            xs = []
            ctx.log.info(f"{max(x for x in xs)}")  ## error: ValueError


def nothing_of() -> list[int]:
    return []
