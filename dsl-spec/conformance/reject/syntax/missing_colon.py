"""Missing colon."""

## rules: lex.blocks

def sign(x: int) -> int  ## E: PMT0202 ""
    return 1
