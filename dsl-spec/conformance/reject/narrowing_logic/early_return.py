"""Facts of `or`, `and`, `not`, ternaries and asserts hold only where they hold: early return."""

## rules: narrow.use

def early_return(x: int | None, b: bool) -> int:
    if x is None and b:
        return 0
    return x  ## E: PMT0408 "x"
