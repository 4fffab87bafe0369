"""Slice with a step."""

## rules: expr.refused

def every_second(xs: list[float]) -> list[float]:
    return xs[::2]  ## E: PMT0509 "::2"
