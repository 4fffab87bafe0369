"""Invalid number."""

## rules: lex.int

X = 12usd  ## E: PMT0123 "12usd"
