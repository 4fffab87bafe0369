"""A bool in arithmetic."""

## rules: hazard.bool number.bool

def f(x: float, b: bool) -> float:
    a = x + b  ## E: PMT0604 "b"
    c = b * 2  ## E: PMT0604 "b"
    return x * float(b) + int(b)
