"""Backslash outside a string."""

## rules: lex.logical-line

X = 1 + \ 2  ## E: PMT0122 "\"
