"""Unexpected character."""

## rules: lex.typographic

X = 1 $ 2  ## E: PMT0112 "$"
