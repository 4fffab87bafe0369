"""Brackets do not match."""

## rules: lex.brackets

X = (1 + 2]  ## E: PMT0209 "]"
