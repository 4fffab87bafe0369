"""A file without a strategy is a module."""

## rules: module.strategy module.top

LIMIT = 3


def f(n: int) -> int:
    return min(n, LIMIT)
