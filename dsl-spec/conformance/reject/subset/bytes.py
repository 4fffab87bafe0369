"""Bytes."""

## rules: lex.string

def check(x: int) -> None:
    if x < 0:
        raise ValueError(b"negative")  ## E: PMT0520 "b"negative""
