"""Empty block."""

## rules: lex.blocks

def one() -> int:  ## E: PMT0204 "def"
X = 1
