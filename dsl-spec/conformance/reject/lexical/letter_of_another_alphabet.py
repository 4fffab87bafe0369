"""Letter of another alphabet."""

## rules: lex.names

ѕize = 1  ## E: PMT0110 "ѕize"
