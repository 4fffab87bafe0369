"""Leading zero."""

## rules: lex.int

X = 010  ## E: PMT0124 "010"
