"""Positional argument after a keyword argument."""

## rules: lex.grammar-arguments

def add(a: int, b: int) -> int:
    return a + b


def three() -> int:
    return add(a=1, 2)  ## E: PMT0215 "2"
