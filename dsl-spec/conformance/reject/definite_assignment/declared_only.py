"""Every local has a value on every way to its use: declared only."""

## rules: name.assigned

def declared_only(b: bool) -> int:
    x: int
    if b:
        x = 2
    return x  ## E: PMT0302 "x"
