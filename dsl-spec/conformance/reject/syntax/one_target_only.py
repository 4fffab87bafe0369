"""One target only."""

## rules: lex.grammar-targets

A, B: int  ## E: PMT0227 "A, B"
