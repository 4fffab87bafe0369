"""A function inside of a function that reaches its locals."""

## rules: stmt.refused refuse.control

def f(n: int) -> int:
    m = n
    def g() -> None: nonlocal m  ## E: PMT0562 "def g() -> None: nonlocal m"  ## E: PMT0516 "nonlocal"
    return m
