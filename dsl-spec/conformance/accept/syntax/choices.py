"""Choices within choices."""

## rules: expr.ternary expr.not

def f(a: int, b: bool) -> int:
    return (1 if a > 0 else 2) if b else 3 if not a else 4
