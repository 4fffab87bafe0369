"""Unexpected token."""

## rules: lex.grammar

X = 1 2  ## E: PMT0201 "2"
