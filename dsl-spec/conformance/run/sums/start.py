"""`sum` with a start, of ints, floats, bools and exact amounts."""

## rules: sum.start sum.money
## plain: no

from __future__ import annotations

from pmt import Book, Context, Price, Series, Size, Strategy, Usd


class Sums(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.paid = [Usd("0.1"), Usd("0.2"), Usd("-0.05")]
        self.base = 10

    def on_book(self, ctx: Context, book: Book) -> None:
        ints = [1, 2, ctx.now % 5]
        ctx.log.info(f"{sum(ints, 10)} {sum(ints, start=-3)} {sum(ints, 0)}")
        floats = [0.1] * 10
        ctx.log.info(f"{sum(floats)} {sum(floats, 0)} {sum(floats, 0.0)} {sum(floats, 1e100)} {sum(floats, -1e16)}")
        ctx.log.info(f"{sum([1e100, 1.0], -1e100)} {sum([-0.0], -0.0)} {sum([-0.0])}")
        ctx.log.info(f"{sum([x > 1 for x in ints], 5)} {sum((x > 1 for x in ints), 5)}")
        ctx.log.info(f"{sum(self.paid, Usd('0'))} {sum(self.paid, start=Usd('1'))}")
        none: list[Size] = []
        ctx.log.info(f"{sum(none, Size('3'))} {sum((Price('0.1') for i in range(3)), Price('0.05'))}")
        ctx.log.info(f"{sum((x * 2 for x in ints), self.base)} {sum((x * 0.1 for x in ints), 0.3)}")
        ctx.log.info(f"{sum(range(4), 5)}")
