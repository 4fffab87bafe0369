"""Every local has a value on every way to its use: while may not run."""

## rules: name.assigned

def while_may_not_run(b: bool) -> int:
    while b:
        x = 1
        b = False
    return x  ## E: PMT0302 "x"
