"""Choice without else."""

## rules: lex.grammar

def top(x: int) -> int:
    y = (1 if x > 0)  ## E: PMT0233 "if"
    return y
