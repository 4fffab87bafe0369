"""Steps of comprehensions: one a round of each clause, before its tests."""

## rules: comp.steps generator.steps
## cases: 3
## plain: no steps

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Steps(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 660 + ctx.now
        xs = [i for i in range(n)]
        ctx.log.info(f"{len(xs)}")
        even = [x for x in xs if x % 2 == 0]
        ctx.log.info(f"{len(even)}")
        last = {
            x: y
            for x in xs if x == n - 1
            for y in range(17)  ## error: StepLimit
        }
        ctx.log.info(f"{len(last)}")
        for _ in range(660):  ## error: StepLimit
            n += 1
