"""`enumerate`, `zip`, `reversed` and the functions that go through a deque."""

## rules: deque.loops deque.loop

from __future__ import annotations

from collections import deque

from pmt import Book, Context, Series, Strategy


class Loops(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.d: deque[int] = deque(maxlen=3)

    def on_book(self, ctx: Context, book: Book) -> None:
        for i in range(5):
            self.d.append(i * i % 7)
        d = self.d
        text = ""
        for i, x in enumerate(d, 1):
            if x == 4:
                continue
            text += f" {i}:{x}"
        for x, y in zip(d, [10, 20]):
            text += f" {x}+{y}"
        for name, x in zip(["a", "b", "c", "d"], d):
            text += f" {name}{x}"
        for x in reversed(d):
            text += f" {x}"
        ctx.log.info(f"{text}")
        ctx.log.info(f"{sum(d)} {min(d)} {max(d)} {any(x > 3 for x in d)} {all(x > 3 for x in d)} {max(d, key=lambda x: -x)}")
        xs = list(d)
        ys = sorted(d)
        ctx.log.info(f"{len(xs)} {xs[0]} {ys[0]} {ys[2]} {sorted(d, reverse=True)[0]} {len(set(d))}")
        xs.extend(d)
        ctx.log.info(f"{len(xs)} {[x + 1 for x in reversed(d)] == [3, 3, 5]} {sum(x * i for i, x in enumerate(d))}")
        pairs = deque([(1, "a"), (2, "b")])
        for n, name in pairs:
            ctx.log.info(f"{n} {name}")
        for i, (n, name) in enumerate(pairs):
            ctx.log.info(f"{i} {n} {name}")
