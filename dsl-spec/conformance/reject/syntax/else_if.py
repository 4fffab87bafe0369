"""else if."""

## rules: lex.grammar

def sign(x: int) -> int:
    if x > 0:
        return 1
    else if x < 0:  ## E: PMT0221 "else if"
        return -1
    return 0
