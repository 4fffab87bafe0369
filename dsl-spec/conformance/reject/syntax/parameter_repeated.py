"""Parameter repeated."""

## rules: lex.grammar-arguments

def add(a: int, a: int) -> int:  ## E: PMT0217 "a"
    return a
