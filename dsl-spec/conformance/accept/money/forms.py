"""Everything that makes an amount."""

## rules: money.literal money.add money.times money.ratio money.rounding money.cost money.mid money.complement

from pmt import Price, Size, Usd, cost, mid


def f(p: Price, s: Size, u: Usd, x: float) -> float:
    a = p + Price("0.01") - Price("-0.5") * 2 + 3 * p - -p + p // 2
    b = Price.floor(x, tick=p) + Price.ceil(x) + Price.nearest(x, p)
    c = cost(a, s, "floor") + cost(price=b, size=s, rounding="ceil")
    d = min(s, Size("1")) + max(s, s) + abs(s)
    return float(c) + s / d + u / c + mid(a, b) + float(p.complement())
