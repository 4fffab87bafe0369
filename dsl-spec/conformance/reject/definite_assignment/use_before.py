"""Every local has a value on every way to its use: use before."""

## rules: name.assigned

def use_before() -> int:
    y = x  ## E: PMT0302 "x"
    x = 1
    return y
