"""Forms of calls."""

## rules: expr.call

def f(a: int, b: int = 2, *, c: int = 3, d: int = 4,) -> int:
    return a + b + c + d


def g() -> int:
    return f(1) + f(1, 2,) + f(a=1) + f(1, d=2, c=3) + f(b=1, a=2) + (f)(1)
