"""sorted of lists, dicts and generator expressions, with keys, reversed, stable."""

## rules: sorted.list sorted.key sorted.reverse generator.list

from __future__ import annotations

from pmt import Book, Context, Price, Series, Strategy


def last_digit(x: int) -> int:
    return x % 10


class Sorting(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.middle = 20

    def far(self, x: int) -> int:
        return abs(x - self.middle)

    def show(self, ctx: Context, xs: list[int]) -> None:
        for x in xs:
            ctx.log.info(f"{x}")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [31, 12, 21, 2, 11]
        self.show(ctx, sorted(xs))
        self.show(ctx, sorted(xs, reverse=True))
        self.show(ctx, sorted(xs, key=lambda x: x % 10))
        self.show(ctx, sorted(xs, key=last_digit, reverse=True))
        self.show(ctx, sorted(xs, key=self.far))
        self.show(ctx, sorted(xs, key=lambda x: (x % 10, -x)))
        self.show(ctx, sorted((2 * x for x in xs if x > 11), key=lambda x: x > 30))
        self.show(ctx, xs)
        table = {"b": 3, "a": 9, "c": 1}
        for name in sorted(table):
            ctx.log.info(f"{name} {table[name]}")
        for name, value in sorted(table.items(), key=lambda pair: pair[1]):
            ctx.log.info(f"{name} {value}")
        prices = sorted([Price("0.30"), Price("0.20")])
        zeros = sorted([0.0, -1.5, -0.0, 2.5], reverse=True)
        ctx.log.info(f"{float(prices[0])} {zeros[1]} {zeros[2]} {len(sorted(list(x for x in xs)))}")
