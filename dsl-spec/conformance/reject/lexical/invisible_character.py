"""Invisible character."""

## rules: lex.hidden

X = 1  ## E: PMT0108 " "
