"""Every comparison, and chains of them."""

## rules: expr.chain expr.in expr.is

def f(a: int, b: int, xs: list[int], c: int | None) -> bool:
    d = a < b <= 3 > 2 >= a == b != 4
    e = a in xs or b not in xs and not a in [1, 2]
    return d and e or c is None or c is not None
