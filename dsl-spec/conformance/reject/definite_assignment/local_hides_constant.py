"""Every local has a value on every way to its use: local hides constant."""

## rules: name.assigned

LIMIT = 3


def local_hides_constant(b: bool) -> int:
    y = LIMIT  ## E: PMT0302 "LIMIT"
    if b:
        LIMIT = 4
    return y
