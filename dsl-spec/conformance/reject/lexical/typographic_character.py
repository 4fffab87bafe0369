"""Typographic character."""

## rules: lex.typographic

def check(x: int) -> None:
    if x < 0:
        raise ValueError(“negative”)  ## E: PMT0109 "“"
