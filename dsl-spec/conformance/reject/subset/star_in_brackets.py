"""A star inside of brackets."""

## rules: expr.call-star

def f(xs: list[int]) -> None:
    print(*(xs))  ## E: PMT0511 "*(xs)"
    print((*xs))  ## E: PMT0511 "*xs"
