"""Locals that int and float, or None and a value, share."""

## rules: type.local expr.join

def f(b: bool) -> float:
    x = 1
    if b:
        x = 0.5
    y = None
    if b:
        y = "text"
    return x if y is None else 2
