"""Assignment where a value is due."""

## rules: lex.grammar-targets

def is_one(x: int) -> bool:
    if x = 1:  ## E: PMT0210 "="
        return True
    return False
