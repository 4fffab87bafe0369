"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: either."""

## rules: narrow.use

def either(x: int | None, b: bool) -> int:
    if x is not None or b:
        return x  ## E: PMT0408 "x"
    return 0
