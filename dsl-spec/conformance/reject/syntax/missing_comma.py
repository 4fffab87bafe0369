"""Missing comma."""

## rules: lex.grammar

def top() -> int:
    return max(1 2)  ## E: PMT0229 "1 2"
