"""yield."""

## rules: stmt.refused

def numbers() -> int:
    yield 1  ## E: PMT0504 "yield 1"
