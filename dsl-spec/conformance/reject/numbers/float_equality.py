"""Equality of floats is a warning."""

## rules: number.float.equality

def f(x: float, y: float) -> bool:
    return x == y  ## E: PMT0602 "x == y"
