"""Nested control flow, chains and texts."""
## rules: stmt.if stmt.while expr.chain
from pmt import Book, Context, Outcome, Price, Series, Size, Strategy, Usd


def control(n: int, x: float) -> int:
    total = 0
    for i in range(1, n, 2):
        for j in range(n, i, -1):
            if j % 2:
                continue
            if total > 20:
                break
            total += i * j
        while total > 10 and (n if n > 0 else 1):
            total -= 3
            if total < 0:
                return total
        else_ = 1
        total += else_
    if 0 < n <= 5 != total and not x > 1.0:
        total += 1
    elif n in [1, 2, 3] or x not in [1, 2.5] or n in [0.5, 2] or n in []:
        pass
    xs = [3, 2, 1]
    while xs:
        total += xs.pop()
    return total


def inferred(n: int):
    if n > 1:
        return 1
    return 2.5


def nothing():
    return None


def chained(x: int, y: float) -> bool:
    return x < y < x + 2 >= 3


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        nothing()
        ctx.log.debug("a {brace} %d")
        ctx.log.warning(f"{{{control(3, 1.5)}}} {inferred(1):.3f} {chained(1, 1.5)} {Price('0.5'):.1f} {ctx.market.yes}" " and more")
        if ctx.now < 0:
            raise RuntimeError(f"{ctx.now}")
        elif ctx.now == 1:
            raise KeyError
        assert ctx.now >= 0
        assert ctx.cash >= Usd("0"), f"cash {ctx.cash}"
