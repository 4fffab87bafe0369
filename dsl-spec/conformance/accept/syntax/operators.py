"""Every operator of numbers."""

## rules: expr.precedence expr.arithmetic

def f(a: int, b: float) -> float:
    return +a - -b * a / b // a % b ** 2 + (a - 1) * (b + (a)) - abs(a) ** 3
