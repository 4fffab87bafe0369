"""Complex number."""

## rules: lex.float

X = 2j  ## E: PMT0521 "2j"
