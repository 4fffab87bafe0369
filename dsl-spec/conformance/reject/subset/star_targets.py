"""Stars among targets and parameters."""

## rules: expr.call-star

def f(a: int, *rest, **names) -> int:  ## E: PMT0512 "*rest"  ## E: PMT0512 "**names"
    return a


def g(xs: list[int]) -> int:
    a, *b = xs  ## E: PMT0511 "*b"
    return a
