"""Block statement on a shared line."""

## rules: lex.logical-line

def one(x: int) -> int:
    if x > 0: for i in range(3): x = i  ## E: PMT0224 "for"
    return x
