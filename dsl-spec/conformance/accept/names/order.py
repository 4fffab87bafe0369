"""Functions and classes in any order."""

## rules: module.function module.top

def f() -> int:
    return g() + Late().n + LATE


def g() -> int:
    return 1


class Late:
    n: int = 2


LATE = 3
