"""Every local has a value on every way to its use: own name in its value."""

## rules: name.assigned

def own_name_in_its_value() -> int:
    x = x + 1  ## E: PMT0302 "x"
    return x
