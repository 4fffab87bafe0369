"""Literals beyond the ints."""

## rules: number.int.literal

def f() -> int:
    a = 9007199254740991
    b = -9007199254740991
    c = 9007199254740992  ## E: PMT0601 "9007199254740992"
    return a + b
