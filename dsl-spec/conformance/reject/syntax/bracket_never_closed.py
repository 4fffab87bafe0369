"""Bracket never closed."""

## rules: lex.brackets

def top() -> int:
    return max(1, 2  ## E: PMT0207 "("


def one() -> int:
    return 1
