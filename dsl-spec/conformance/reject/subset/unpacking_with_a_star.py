"""Unpacking with a star."""

## rules: expr.call-star

def top(xs: list[int]) -> int:
    return max(*xs)  ## E: PMT0511 "*xs"
