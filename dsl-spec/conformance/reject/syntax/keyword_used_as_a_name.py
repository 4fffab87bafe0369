"""Keyword used as a name."""

## rules: lex.names

class = 1  ## E: PMT0212 "class"
