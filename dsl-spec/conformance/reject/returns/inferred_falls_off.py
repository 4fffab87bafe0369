"""A function returns one type, on every way: inferred falls off."""

## rules: stmt.return

def inferred_falls_off(b: bool):  ## E: PMT0412 "inferred_falls_off"
    if b:
        return 1.5
