"""Positional and keyword arguments, defaults, builtins."""
## rules: expr.call argument.default
import math
from math import floor, sqrt

from pmt import Book, Context, Outcome, Price, Series, Size, Strategy, Usd, cost, mid

BASE = 2
RATE = BASE / 3
FEE = Usd("0.01") * BASE
BIG = -9007199254740991 if BASE > 1 and not BASE > 2 else max(1, 2)


def f(a: int, b: float = 1, *, c: int = BASE, d: float | None = None, p: Price = Price("0.5")) -> float:
    return a + b * c + (0 if d is None else d) + float(p)


def calls(x: float) -> float:
    total = f(1) + f(1, 2) + f(a=1, c=3) + f(1, d=2, b=1.5) + f(b=2, a=1, p=-Price("0.1"))
    total += min(1, x, 2) + max(x, 1) + abs(-x) + abs(-2) + round(x) + round(x, 2) + round(x, ndigits=1) + round(3)
    total += int(x) + int(True) + float(1) + float(True) + len([1]) + sum([True, False])
    total += math.sqrt(2) + sqrt(4.0) + floor(2.5) + math.ceil(x) + math.floor(3) + min([1, 2]) + max([1.5])
    total += sum([1, 2.5]) + sum([1, 2]) + [1, 2].pop() + [1.5].pop(0) + +x
    return total


def money(p: Price, s: Size, u: Usd) -> bool:
    q = Price.floor(0.55) + Price.ceil(float(p), tick=Price("0.01")) - Price.nearest(x=1, tick=p) * 2 // 3
    t = 3 * s + Size.floor(2.5, step=Size("1")) + abs(-s) + min(s, Size("1"), max(s, s))
    v = cost(p, s, "ceil") + cost(size=s, price=p, rounding="nearest")
    r = p / q + s / t + u / v + mid(p, q) + mid(ask=q, bid=p)
    return p.complement() < q <= p or s != t and u == v and r > 0.5


class S(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{calls(1.5)} {money(Price('0.5'), Size('1'), FEE)} {RATE} {BIG}")
        ctx.buy(ctx.market.yes, Price("0.5"), Size("5"))
        ctx.sell(outcome=ctx.market.no, size=Size("5"), price=Price("0.5"), post_only=True, tif="FOK")
        ctx.cancel(ctx.buy_market(ctx.market.yes, Usd("1")))
        ctx.cancel_all()
        ctx.quote(ctx.market, bid=1, ask=None, size=Size("5"))
        ctx.quote(size=Size("5"), ask=Price("0.5"), bid=None, market=ctx.market)
        ctx.pull(market=ctx.market)
