"""Name outside ASCII."""

## rules: lex.names

größe = 1  ## E: PMT0111 "größe"
