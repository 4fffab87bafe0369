"""Bare raise."""

## rules: stmt.raise

def one() -> int:
    raise  ## E: PMT0519 "raise"
