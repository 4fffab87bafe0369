"""Every local has a value on every way to its use: break before."""

## rules: name.assigned

def break_before(b: bool) -> int:
    while True:
        if b:
            break
        x = 1
    return x  ## E: PMT0302 "x"
