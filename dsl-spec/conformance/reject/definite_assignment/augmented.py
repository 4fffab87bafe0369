"""Every local has a value on every way to its use: augmented."""

## rules: name.assigned

def augmented() -> int:
    x += 1  ## E: PMT0302 "x"
    return x  ## E: PMT0302 "x"
