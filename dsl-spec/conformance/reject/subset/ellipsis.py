"""Ellipsis."""

## rules: lex.ellipsis

def nothing() -> None:
    ...  ## E: PMT0522 "..."
