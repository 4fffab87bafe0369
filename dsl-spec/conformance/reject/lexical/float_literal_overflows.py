"""Float literal overflows."""

## rules: lex.float

X = 1e999  ## E: PMT0126 "1e999"
