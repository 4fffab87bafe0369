"""Positional-only parameters."""

## rules: expr.call-star

def add(a: int, /, b: int) -> int:  ## E: PMT0513 "/"
    return a + b
