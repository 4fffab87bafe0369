"""Tuples gone through: in loops, comprehensions, reductions; written out, as constants, as values."""

## cases: 2
## rules: stmt.for-tuple

from __future__ import annotations

from pmt import Book, Context, Outcome, Price, Series, Strategy

WIDTHS = (0.01, 0.02, 0.05)
PAIRS = ((1, "one"), (2, "two"))


def triple(n: int) -> tuple[int, int, int]:
    print("triple", n)
    return n, n + 1, n + 2


def told(n: int) -> int:
    print("told", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.box = (1, 2)
        self.names = ("a", "b")

    def on_book(self, ctx: Context, book: Book) -> None:
        for x in (told(1), told(2), 3):
            print(x)
            self.box = (x, x)
        for y in WIDTHS:
            print(y)
        for z in (1, 2.5):
            print(z)
        for n, name in PAIRS:
            print(n, name)
        for i, w in enumerate(self.box, 1):
            print(i, w)
        for a, b in zip((1, 2), self.names):
            print(a, b)
        for t in reversed(triple(5)):
            print(t)
        for o in (ctx.market.yes, ctx.market.no):
            print(float(ctx.position(o)), o == ctx.market.yes)
        for p in (Price("0.5"), Price("0.25")):
            if p == Price("0.25"):
                break
            print(p)
        print([2 * k for k in (1, 2, 3)][2], sum(WIDTHS), max(self.box), min((3, told(2), 1)))
        print(sum(q for q in (1, 2)), any(q > 2 for q in self.box), sorted((3, 1, 2))[0], sum(triple(1)))
        for xs in ([1], [2, 3]):
            xs.append(9)
            print(len(xs), xs[0])
        for bad in (1, 1 // (ctx.now % 2), 3):  ## error: ZeroDivisionError
            print(bad)
