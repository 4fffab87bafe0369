"""Bracket never opened."""

## rules: lex.brackets

X = (1 + 2))  ## E: PMT0208 ")"
