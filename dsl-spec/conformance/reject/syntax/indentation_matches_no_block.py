"""Indentation matches no block."""

## rules: lex.blocks

def one(x: int) -> int:
    if x > 0:
        return 2
  return 1  ## E: PMT0205 " "
