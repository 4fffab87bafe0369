"""`min(a, b, key=...)`: the arguments first, all of them, then the keys from the left; the first wins ties."""

## rules: generator.several

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Extremes(Strategy):
    markets = Series("btc-updown-15m")

    def __init__(self) -> None:
        self.text = ""

    def seen(self, x: float) -> float:
        self.text += "a"
        return x

    def rank(self, x: float) -> float:
        self.text += "k"
        return -x

    def on_book(self, ctx: Context, book: Book) -> None:
        self.text = ""
        ctx.log.info(f"{min(self.seen(1.0), self.seen(3.0), key=self.rank)} {self.text}")
        ctx.log.info(f"{max(1, 2.5, -7, key=lambda x: abs(x))} {min(-2, 2, key=lambda x: x * x)}")
        ctx.log.info(f"{max('b', 'aa', key=lambda w: w + 'z')} {min((1, 2), (0, 9), key=lambda p: p[1])[0]}")
        n = ctx.now % 3
        ctx.log.info(f"{max(n, 1, key=lambda x: x % 2 == 0)}")
