"""A function returns one type, on every way: falls off."""

## rules: stmt.return

def falls_off(b: bool) -> int:  ## E: PMT0412 "falls_off"
    if b:
        return 1
