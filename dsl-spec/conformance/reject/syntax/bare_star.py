"""Bare star."""

## rules: lex.grammar-arguments

def one(a: int, *) -> int:  ## E: PMT0226 "*"
    return a
