"""A loop may change what was known before it: break without a value."""

## rules: narrow.use

def break_without_a_value(x: int | None, stop: bool) -> int:
    while True:
        if x is not None:
            break
        if stop:
            break
    return x  ## E: PMT0408 "x"
