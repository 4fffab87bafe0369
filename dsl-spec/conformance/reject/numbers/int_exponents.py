"""Exponents of ints that are no literal of 0 or more."""

## rules: number.int.pow

def f(n: int) -> int:
    a = 2**n  ## E: PMT0606 "n"
    b = n**-2  ## E: PMT0606 "-2"
    return n**3
