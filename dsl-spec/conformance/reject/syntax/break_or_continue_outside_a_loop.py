"""break or continue outside a loop."""

## rules: lex.grammar-places

def one() -> int:
    break  ## E: PMT0220 "break"
    return 1
