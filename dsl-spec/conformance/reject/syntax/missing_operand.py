"""Missing operand."""

## rules: lex.grammar

X = 1 +  ## E: PMT0225 "+"
