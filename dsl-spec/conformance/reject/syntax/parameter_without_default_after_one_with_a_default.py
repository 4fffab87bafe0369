"""Parameter without default after one with a default."""

## rules: lex.grammar-arguments

def add(a: int = 1, b: int) -> int:  ## E: PMT0218 "b"
    return a + b
