"""Clause without its statement."""

## rules: lex.grammar

def one(x: int) -> int:
    x = 1
    else:  ## E: PMT0223 "else"
        return 2
    return x
