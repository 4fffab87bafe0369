"""Keyword argument repeated."""

## rules: lex.grammar-arguments

def inc(a: int) -> int:
    return a + 1


def two() -> int:
    return inc(a=1, a=1)  ## E: PMT0216 "a"
