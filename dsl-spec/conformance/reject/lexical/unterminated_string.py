"""Unterminated string."""

## rules: lex.string

def check(x: int) -> None:
    if x < 0:
        raise ValueError("negative)
